using System.Text;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class HostileFeedTests
{
    [Fact]
    public void Entities_are_not_expanded()
    {
        StringBuilder xml = new("<!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (char name = 'b'; name < 'z'; name++)
            xml.Append($"<!ENTITY {name} \"{string.Concat(Enumerable.Repeat($"&{(char)(name - 1)};", 10))}\">");
        Reading reading = StoryFeed.Read($"{xml}]><rss version='2.0'><channel><title>&y;</title></channel></rss>");
        (reading.Story?.Headline?.Length ?? 0).Should().BeLessThan(10);
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("https://evil.example/x")]
    public void Nothing_outside_the_document_is_fetched(string address)
    {
        Reading reading =
            StoryFeed.Read(
            $"<!DOCTYPE rss [<!ENTITY x SYSTEM '{address}'>]><rss version='2.0'><channel><title>a&x;b</title></channel></rss>");
        (reading.Story?.Headline ?? "a&x;b").Should().Be("a&x;b");
    }

    [Fact]
    public void A_document_type_alone_does_no_harm() =>
        StoryFeed.Read(
            "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'https://my.example/rss.dtd'><rss version='0.91'><channel>"
            + "<title>Storm</title></channel></rss>").Story!.Headline.Should().Be("Storm");

    [Fact]
    public void Nesting_without_end_ends_in_a_finding()
    {
        Reading reading = StoryFeed.Read("<rss><channel><title>Storm</title>" + string.Concat(Enumerable.Repeat("<a>", 100_000)));
        reading.Findings.Should().Contain(finding => finding.Code == "feed-broken");
        reading.Story!.Headline.Should().Be("Storm");
    }

    [Fact]
    public void Json_nested_without_end_ends_in_a_finding()
    {
        Reading reading = StoryFeed.Read("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + new string('[', 100_000));
        reading.Story.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-unreadable");
    }

    [Theory]
    [InlineData("<rss><channel>", "<item><title>a</title></item>", "</channel></rss>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry><title>a</title></entry>", "</feed>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", "{\"id\":1},", "{\"id\":1}]}")]
    public void Entries_beyond_a_limit_are_passed_over_with_one_finding(string start, string entry, string end)
    {
        Reading reading = StoryFeed.Read(start + string.Concat(Enumerable.Repeat(entry, 60_000)) + end);
        reading.Story!.Updates.Should().HaveCount(50_000);
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-too-many-entries");
    }

    [Fact]
    public void Limits_are_the_caller_s_to_set()
    {
        string feed = StoryFeed.Write(Some.Story(updates: 5), FeedFormat.Atom);
        StoryFeed.Read(feed, options: new FeedReadingOptions { MaxEntries = 3 }).Story!.Updates.Should().HaveCount(3);
        StoryFeed.Read(feed, options: new FeedReadingOptions { MaxBytes = 100 }).Findings.Should().ContainSingle().Which.Code.Should()
            .Be("feed-too-large");

        string large = $"<rss><channel><title>Storm</title><!--{new string('x', 17 << 20)}--></channel></rss>";
        StoryFeed.Read(large).Story.Should().BeNull();
        StoryFeed.Read(large, options: new FeedReadingOptions { MaxBytes = 64 << 20 }).Story!.Headline.Should().Be("Storm");
    }

    [Theory]
    [InlineData("{\"version\":1,\"updates\":[", "{},", "{}]}")]
    [InlineData("{\"version\":1,\"updates\":[{\"body\":[", "{\"type\":\"table\"},", "{\"type\":\"table\"}]}]}")]
    public void A_story_of_more_updates_than_memory_is_refused(string start, string piece, string end)
    {
        Reading reading =
            StoryFeed.Read(start + string.Concat(Enumerable.Repeat(piece, 1_000_001)) + end,
            options: new FeedReadingOptions { MaxBytes = 64 << 20 });
        reading.Story.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-too-many-entries");
    }

    [Theory]
    [InlineData("a", "='x' ")]
    [InlineData("xmlns:a", "='urn:x' ")]
    public void A_tag_of_attributes_without_end_is_refused(string name, string value)
    {
        string tag = "<feed xmlns='http://www.w3.org/2005/Atom'><!-- <a b='> --><![CDATA[ <a b='> ]]><entry "
            + $"{string.Concat(Enumerable.Range(0, 200_000).Select(number => $"{name}{number}{value}"))}/></feed>";
        StoryFeed.Read(tag).Findings.Should().Contain(finding => finding.Code == "feed-broken" && finding.Message.Contains("attributes"));
        FeedValidator.Validate(Encoding.UTF8.GetBytes(tag)).Findings.Should().Contain(finding => finding.Code == "too-large");
    }

    [Fact]
    public void A_body_of_elements_without_end_is_read_as_words()
    {
        string body = string.Concat(Enumerable.Repeat("<p>a", 1_500_000));
        Reading reading =
            StoryFeed.Read(
            $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Storm\",\"items\":[{{\"id\":1,"
            + $"\"content_html\":\"{body}\"}}]}}");
        reading.Story!.Updates[0].Body.Should().ContainSingle();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("bodies-too-complex");
    }

    [Fact]
    public void Findings_of_entries_are_limited_too()
    {
        Reading reading =
            StoryFeed.Read("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + string.Concat(Enumerable.Repeat("{},", 60_000))
            + "{}]}");
        reading.Findings.Should().HaveCountLessThan(50_002);
        reading.Findings[^1].Code.Should().Be("feed-too-many-entries");
    }

    [Fact]
    public void Ampersands_without_end_are_not_mended()
    {
        Reading reading =
            StoryFeed.Read("<rss><channel><title>Storm</title><description>" + new string('&', 2_000_000)
            + "</description></channel></rss>");
        reading.Findings.Should().Contain(finding => finding.Code == "feed-broken");
        reading.Story!.Headline.Should().Be("Storm");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-8")]
    public void Encodings_are_told_by_mark_or_declaration(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes =
            [.. encoding.GetPreamble(),
            .. encoding.GetBytes(
            $"<?xml version='1.0' encoding='{name}'?><rss version='2.0'><channel><title>Café</title></channel></rss>")];
        StoryFeed.Read(bytes).Story!.Headline.Should().Be("Café");
    }

    [Fact]
    public void Bytes_that_are_not_what_they_say_are_read_as_windows_1252_and_told_of()
    {
        Reading reading =
            StoryFeed.Read([.. "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Caf"u8, 0xE9, .. "</title></channel></rss>"u8]);
        reading.Story!.Headline.Should().Be("Café");
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-encoding");
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("ibm037")]
    [InlineData("x-nonsense")]
    public void A_declaration_that_cannot_be_true_is_passed_over(string name) =>
        StoryFeed.Read(
            Encoding.UTF8.GetBytes(
            $"<?xml version='1.0' encoding='{name}'?><rss version='2.0'><channel><title>Café</title></channel></rss>"))
            .Story!.Headline.Should().Be("Café");

    [Fact]
    public void Json_in_another_encoding_is_read_and_told_of()
    {
        const string Feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Café\",\"items\":[]}";
        foreach (byte[] bytes in (byte[][])[[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Feed)],
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Feed)]])
        {
            Reading reading = StoryFeed.Read(bytes);
            reading.Story!.Headline.Should().Be("Café");
            reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-encoding");
        }

        StoryFeed.Read(Encoding.Latin1.GetBytes(Feed)).Findings.Should().ContainSingle().Which.Code.Should().Be("feed-encoding");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("storm")]
    [InlineData("<html><body>Storm</body></html>")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("<")]
    [InlineData("\0\u0001")]
    public void What_is_no_feed_is_told_so(string text)
    {
        Reading reading = StoryFeed.Read(text);
        reading.Story.Should().BeNull();
        reading.Verdict.Should().Be(Verdict.NotALiveBlog);
        reading.Findings.Should().Contain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Pages_are_not_read_here()
    {
        Action read = () => StoryFeed.Read("x", FeedFormat.Html);
        read.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(FeedFormat.JsonFeed)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Ninjs)]
    [InlineData(FeedFormat.StoryJson)]
    [InlineData(FeedFormat.LiveBlogPosting)]
    public void No_bytes_make_an_exception(FeedFormat format)
    {
        byte[] feed = Encoding.UTF8.GetBytes(StoryFeed.Write(FullStory.Value, format));
        Random random = new(20310514);
        for (int round = 0; round < 400; round++)
        {
            byte[] damaged = [.. feed];
            for (int change = 0; change < 4; change++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Reading reading = StoryFeed.Read(damaged.AsSpan(0, random.Next(damaged.Length)), format);
            (reading.Story is not null || reading.Findings.Count > 0).Should().BeTrue();
        }
    }
}
