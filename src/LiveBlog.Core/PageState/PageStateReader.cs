using LiveBlog.Core.Discovery;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>Reads the updates out of the JSON that a page carries for its own scripts, where it carries them.</summary>
internal static class PageStateReader
{
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
            StateReading.Read(search, new StatePage(page.Url, SaysLive(page.Url, title), ListScore.EnoughInPage) { Title = title }, findings)
            ?? ArticleSections.Read(search, page.Url);
        return found is null ? null : OnPage(found, title);
    }

    public static bool SaysLive(Uri? url, string title) =>
        LiveWords.InTitle(title) is not null || (url is not null && LiveWords.InTitle(url.AbsolutePath) is not null);

    /// <summary>What the page prints of the story itself goes before what its JSON says; the title there may be the site's or a
    /// section's.</summary>
    private static StoryDraft OnPage(StoryDraft draft, string title)
    {
        bool isSame = draft.Headline is { } headline
            && (title.Length == 0 || PlainWords.Likeness(PlainWords.Of(headline), PlainWords.Of(title)) >= 0.5);
        return draft with { Headline = isSame
            ? draft.Headline
            : null, Summary = null, Times = [], Authors = [], Url = null, Language = null };
    }
}
