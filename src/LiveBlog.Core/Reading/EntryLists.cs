using LiveBlog.Core.Discovery;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core;

/// <summary>The updates that stand in a page's elements: by its layout, by discovery, or by the better of the two.</summary>
internal static class EntryLists
{
    // A few entries of every list are pictures, adverts or headings of a day
    private const double Settled = 0.9;

    // Discovery finds no list of fewer
    private const int Fewest = 2;

    /// <summary>The draft of the better list; null where neither finds one. The ids are those that structured data gives the page's
    /// updates.</summary>
    public static StoryDraft? Read(HtmlPage page, SiteCatalog catalog, IEnumerable<string> ids, List<Finding> findings) =>
        Better(page, catalog, ids, findings) is { } draft ? draft with { Updates = PinnedCopies.Join(draft.Updates) } : null;

    private static StoryDraft? Better(HtmlPage page, SiteCatalog catalog, IEnumerable<string> ids, List<Finding> findings)
    {
        KnownLayout? known = LayoutChoice.Of(page, catalog);
        StoryDraft? byLayout = known is { } choice ? LayoutReader.Read(page, choice.Layout) : null;
        if (byLayout is not null && IsSettled(byLayout))
            return byLayout;
        StoryDraft? discovered = DiscoveryReader.Read(page, ids);
        if (byLayout is null || discovered is null)
            return byLayout ?? discovered;
        bool areTimed = IsTimed(byLayout) || IsTimed(discovered);
        (int own, int other) = (Whole(byLayout, areTimed), Whole(discovered, areTimed));
        bool isOwn = own > other || (own == other && !known!.Value.IsPlatform);
        findings.Add(DraftFindings.LayoutUnsettled(byLayout.Name, own, other, isOwn));
        return isOwn ? byLayout : discovered;
    }

    private static bool IsSettled(StoryDraft draft) =>
        draft.Updates.Count >= Fewest && IsTimed(draft) && Whole(draft, areTimed: true) >= draft.Updates.Count * Settled;

    private static bool IsTimed(StoryDraft draft) => draft.Updates.Any(HasTime);

    /// <summary>How many updates have all that a reader sees of one: words or pictures and, where the page shows times, a time.</summary>
    private static int Whole(StoryDraft draft, bool areTimed) =>
        draft.Updates.Count(update => update.IsDeleted || (update.Body is { Count: > 0 } && (!areTimed || HasTime(update))));

    private static bool HasTime(UpdateDraft update) => update.Times.Count > 0 || update.EventClock is not null;
}
