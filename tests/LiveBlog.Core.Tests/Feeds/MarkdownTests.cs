namespace LiveBlog.Core.Tests.Feeds;

/// <summary>Text in Markdown: what GitHub's bare links, other line ends and marks could make of it.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("See http://a.b/<img src=x onerror=alert(1)//> now", @"See http\://a.b/&lt;img src=x onerror=alert(1)//&gt; now")]
    [InlineData("www.a.b/<svg onload=alert(2)//>", @"www\.a.b/&lt;svg onload=alert(2)//&gt;")]
    [InlineData("WWW.a.b and ftp://a.b", @"WWW\.a.b and ftp\://a.b")]
    [InlineData("a@b.example, not @handle", @"a\@b.example, not @handle")]
    [InlineData("10:30 and https: x.y", "10:30 and https: x.y")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    [InlineData("line\r# heading\r\n- item\r    code", "line\\\n\\# heading\\\n\\- item\\\ncode")]
    [InlineData("one\u2028# two\u0085- three\f1. four", "one\\\n\\# two\\\n\\- three\\\n1\\. four")]
    [InlineData("ends\n\n", "ends")]
    public void Nothing_in_a_text_becomes_markup(string text, string written) => Written(text).Should().Be(written);

    [Theory]
    [InlineData("# head", 0, 6, @"\# head")]
    [InlineData("a\n- b", 2, 3, "a\\\n\\- b")]
    [InlineData("1. b", 0, 1, @"1\. b")]
    public void A_link_without_an_address_is_text_like_any_other(string text, int start, int length, string written) =>
        Written(text, new TextMark { Kind = MarkKind.Link, Start = start, Length = length }).Should().Be(written);

    [Theory]
    [InlineData("a\rb", 0, 3, "a\\\nb")]
    [InlineData("x!y", 1, 1, @"x\!y")]
    [InlineData("x “y”, z", 2, 3, "x **“y”**, z")]
    [InlineData("- b", 0, 3, "**- b**")]
    public void Stars_stand_only_where_they_are_no_stars_to_a_reader(string text, int start, int length, string written) =>
        Written(text, new TextMark { Kind = MarkKind.Strong, Start = start, Length = length }).Should().Be(written);

    [Fact]
    public void A_headline_that_ends_in_a_number_sign_keeps_it() =>
        StoryFeed.Write(new Story { Headline = "Tide in C #" }, FeedFormat.Markdown).Should().StartWith("# Tide in C \\#\n");

    [Fact]
    public void A_headline_is_one_line() =>
        StoryFeed.Write(new Story { Headline = "A\rB\u2028# h" }, FeedFormat.Markdown).Should().StartWith("# A B # h\n");

    private static string Written(string text, params TextMark[] marks)
    {
        Story story = new() { Headline = "H",
            Updates = [new Update { Headline = "U", Body = [new Paragraph { Content = new RichText(text, marks.ToValueList()) }] }] };
        return StoryFeed.Write(story, FeedFormat.Markdown)["# H\n\n### U\n\n".Length..].TrimEnd('\n');
    }
}
