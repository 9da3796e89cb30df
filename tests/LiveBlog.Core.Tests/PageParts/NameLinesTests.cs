using LiveBlog.Core.Tests.Documents.Dom;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageParts;

/// <summary>What this misses, the look of names is never sought for.</summary>
public sealed class NameLinesTests
{
    [Theory]
    [InlineData("<p>The tide is in.</p><i>Ann Pell</i>")]
    [InlineData("<p>The tide is in.</p><p>– Ann Pell</p>")]
    [InlineData("<p>The tide is in.</p><div>\n  Ann <b>Pell</b>\n</div>")]
    [InlineData("<p>The tide is in.</p><div><time>14:05</time> Ann Pell</div>")]
    [InlineData("<p>The tide is in.</p><div><time>14:05</time><span>Ann Pell</span></div>")]
    [InlineData("<span><strong>Ann Pell</strong><br>The tide is in.</span> and out")]
    [InlineData("<p><strong><i>Ann</i> <u>Pell</u></strong><br>The tide is in.</p>")]
    public void Lines_that_may_be_names_are_seen(string entry) => MayStandIn(entry).Should().BeTrue();

    [Theory]
    [InlineData("<p>The tide is in.</p>")]
    [InlineData("<p>The tide, says <b>Ann Pell</b>, is in.</p>")]
    [InlineData("<p>14 August 2031</p>")]
    public void Prose_and_dates_are_none(string entry) => MayStandIn(entry).Should().BeFalse();

    [Fact]
    public void One_line_is_no_habit() => MayStandIn("<p>The tide is in.</p><i>Ann Pell</i>", count: 1).Should().BeFalse();

    private static bool MayStandIn(string entry, int count = 2)
    {
        string html = "<main>" + string.Concat(Enumerable.Repeat($"<article>{entry}</article>", count)) + "</main>";
        using DomDocument document = TreeText.Parse(html);
        using HtmlPage page = HtmlPage.Of(document, null);
        List<Entry> entries = [];
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.Tag == "article")
                entries.Add(new Entry(page.Index, item.Place));
        }

        return NameLines.MayStandIn(entries);
    }
}
