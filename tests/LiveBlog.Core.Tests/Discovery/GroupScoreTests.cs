using LiveBlog.Core.Tests.Pages;
using LiveBlog.Core.Discovery;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.Discovery;

/// <summary>How far the lists of the test pages stand from the bar.</summary>
public sealed class GroupScoreTests
{
    /// <summary>The strongest look-alikes, a debate and a recipe, stand half a point below the bar.</summary>
    private const double Margin = 0.5;

    [Fact]
    public void No_list_of_other_things_comes_near_the_bar()
    {
        IEnumerable<(string Page, double Score)> scores = Directory.EnumerateFiles(Path.Combine(PageFolders.Root, "negatives"), "*.html")
            .Select(file => (Path.GetFileName(file), Best(File.ReadAllText(file), null)));

        scores.Should().OnlyContain(page => page.Score <= GroupScore.Enough - Margin);
    }

    [Fact]
    public void The_reasons_of_a_list_add_up_to_its_score()
    {
        string page = "<html><head><title>Flood live</title></head><body>"
            + $"<h1>Flood live</h1>{string.Concat(Enumerable.Range(1, 6).Select(i => $"<div class='a'><time>1{i}:0{i}</time>"
                + "<p>The gates are shut.</p></div>"))}</body></html>";

        Evidence[] reasons =
            [.. StoryReader.Read(page)
            .Evidence.Where(reason => reason.Subject == "updates" && !reason.Reason.StartsWith("marks:", StringComparison.Ordinal))];

        reasons.Sum(reason => reason.Weight).Should().Be(Best(page, null)).And.BeGreaterThanOrEqualTo(GroupScore.Enough);
    }

    private static double Best(string html, Uri? url)
    {
        using DomDocument document = PageParser.Parse(html)!;
        using HtmlPage page = HtmlPage.Of(document, url, html);
        PageWords words = PageWords.Of(page.Document, page.Url);
        KnownFacts known = new(words, page.Index);
        return EntryMarkers.Find(page, []).GroupBy(mark => mark.Kind, mark => mark.Place, StringComparer.Ordinal)
            .Select(kind => EntryGroup.Of(kind.Key, [.. kind], page.Index)).OfType<EntryGroup>()
            .Where(group => group.Entries.Count >= 2)
            .Select(group => GroupScore.Weigh(group, words, known).Sum(reason => reason.Weight))
            .DefaultIfEmpty(0).Max();
    }
}
