using LiveBlog.Core.Discovery;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>Reads the updates out of the JSON that a page carries for its own scripts, where it carries them.</summary>
internal static class PageStateReader
{
    private const int LongWord = 5;

    /// <summary>The draft; null where no JSON of the page holds a list of updates.</summary>
    public static StoryDraft? Read(HtmlPage page, List<Finding> findings)
    {
        using StateSearch search = new(page.Index.Cancellation);
        int script = 0;
        foreach (string json in ScriptJson.Texts(page.Index))
        {
            search.Look();
            if (!search.Add(json, out string? fault))
                findings.Add(StateFindings.ScriptUnreadable(script, fault));
            script++;
        }

        string title = page.Document.Title ?? "";
        StoryDraft? found =
            StateReading.Read(search, new StatePage(page.Url, SaysLive(page.Url, title), ListScore.EnoughInPage) { Title = title },
                findings)
            ?? ArticleSections.Read(search, page.Url);
        return found is null ? null : OnPage(found, page, title);
    }

    public static bool SaysLive(Uri? url, string title) =>
        LiveWords.InTitle(title) is not null || (url is not null && LiveWords.InTitle(url.AbsolutePath) is not null);

    /// <summary>Where the page prints no heading, a word that both have is enough: the title in a page's head is made for
    /// searches.</summary>
    private static bool IsLike(HtmlPage page, List<string> headline, List<string> title) =>
        PlainWords.Likeness(headline, title) >= 0.5
            || (PageFacts.Tagged(page, "h1").Count == 0 && headline.Exists(word => word.Length >= LongWord && title.Contains(word)));

    /// <summary>What the page prints of the story itself goes before what its JSON says; the title there may be the site's or a
    /// section's. Where the page prints no more than the name of the site, the JSON tells the title.</summary>
    private static StoryDraft OnPage(StoryDraft draft, HtmlPage page, string title)
    {
        bool isSame = draft.Headline is { } headline
            && (title.Length == 0 || SiteTitles.IsOnlySite(page, title) || IsLike(page, PlainWords.Of(headline), PlainWords.Of(title)));
        return draft with { Headline = isSame
            ? draft.Headline
            : null, Summary = null, Times = [], Authors = [], Url = null, Language = null };
    }
}
