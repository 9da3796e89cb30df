using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using LiveBlog.Core.Feeds;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class RichTextHtmlTests
{
    [Fact]
    public void Marks_that_overlap_become_elements_that_do_not()
    {
        RichText text =
            new("abcdef",
            [new TextMark { Kind = MarkKind.Strong, Start = 0, Length = 4 },
            new TextMark { Kind = MarkKind.Emphasis, Start = 2, Length = 4 }]);
        Html(text).Should().Be("<strong>ab</strong><strong><em>cd</em></strong><em>ef</em>");
    }

    [Fact]
    public void Links_stand_outside_and_line_breaks_inside()
    {
        RichText text =
            new("a\nb<", [new TextMark { Kind = MarkKind.Link, Start = 0, Length = 3, Url = new Uri("https://news.example/?a=1&b=2") }]);
        Html(text).Should().Be("<a href=\"https://news.example/?a=1&amp;b=2\">a<br>b</a>&lt;");
    }

    [Fact]
    public void Edges_inside_a_character_move_before_it() =>
        Html(new RichText("😀x", [new TextMark { Kind = MarkKind.Strong, Start = 1, Length = 2 }])).Should().Be("<strong>😀x</strong>");

    [Fact]
    public void The_words_stay_the_words() => Any.RichText.Where(text => !text.Text.Contains('\r', StringComparison.Ordinal)).Sample(text =>
    {
        string shown = new HtmlParser().ParseDocument($"<p id=p>{Html(text).Replace("<br>", "\n", StringComparison.Ordinal)}")
            .GetElementById("p")!.TextContent;
        return shown == text.Text;
    }, iter: 1000);

    private static string Html(RichText text) => new StringBuilder().Rich(text).ToString();
}
