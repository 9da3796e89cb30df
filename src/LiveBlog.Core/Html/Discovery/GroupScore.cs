using System.Buffers;
using LiveBlog.Core.Html.Dom;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>Weighs whether a group of entries is a list of live updates, and tells why.</summary>
internal static class GroupScore
{
    /// <summary>What a group must reach to be taken as a live blog: less where the page says that it is one.</summary>
    public static double Enough(PageWords page) => page.SaysLive ? 3.5 : 4;

    /// <summary>The reason that speaks against a list of teasers.</summary>
    public const string Teasers = "links to other pages";

    private const int TeaserWords = 45;

    private static readonly SearchValues<string> LiveNames = SearchValues.Create(
        ["liveblog", "live-blog", "live_blog", "ticker", "liveticker", "live-update", "live_update", "liveupdate", "live-event", "live-story", "minute-by-minute", "live-post", "livefeed", "live-feed", "live-stream__", "live-message", "bulletin"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] CommentParts =
        ["comment", "comments", "kommentar", "kommentare", "reply", "replies", "discussion", "forum", "thread", "topic-post", "postbit", "disqus", "respond", "leserbrief", "review", "reviews"];

    private static readonly SearchValues<string> CommentWords = SearchValues.Create(
        CommentParts, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AsideWords = SearchValues.Create(
        ["sidebar", "related", "recommend", "most-read", "popular", "trending", "latest-news", "newsfeed", "carousel", "footer"],
        StringComparison.OrdinalIgnoreCase);

    private delegate bool NameTest(ReadOnlySpan<char> name);

    public static List<Evidence> Weigh(EntryGroup group, PageWords page, KnownFacts known)
    {
        List<Evidence> reasons = [];
        EntryFacts facts = known.Of(group);
        bool isOwnLive = group.Entries.Count(entry => entry.Root is { } root && HasName(root, IsLive)) * 2 > group.Entries.Count;
        Add(reasons, page.SaysLive, page.LiveReason, 2);
        Add(reasons, HasWord(group, IsLive), "names of elements say live", 2);
        Add(reasons, group.Kind is "liveBlogUpdate" or "id of the structured data", "the structured data's updates", 4);
        Add(reasons, facts.MonotoneShare >= 0.8 && facts.Timed >= 3, "times run one way", 1);
        Add(reasons, facts.ClockShare >= 0.6, "times of day", 1);
        Add(reasons, facts.IdShare >= 0.8, "ids of one scheme", 0.5);
        Add(reasons, facts.Count >= 5, $"{facts.Count} entries", 0.5);
        Add(reasons, facts.MedianWords >= 15, "bodies with text", 1);
        Add(reasons, facts.HeadingShare >= 0.5, "headings", 0.5);
        Add(reasons, facts.Count < 3, "few entries", -2);
        Add(reasons, facts.MedianWords < 8, "little text", -1);
        Add(reasons, facts.MedianWords < 4, "hardly any text", -1);
        Add(reasons, !isOwnLive && HasWord(group, IsComment), "names of elements say comments", -5);
        Add(reasons, HasWord(group, IsAside) || IsInAside(group), "stands aside", -2.5);
        Add(reasons, facts.DistinctAuthorShare >= 0.6 && facts.Count >= 4, "a different author each", -3);
        Add(reasons, facts.ReplyShare >= 0.5, "each can be answered", -4);
        Add(reasons, facts.QuarterShare >= 0.8 && facts.ClockShare >= 0.6, "times of a plan: quarters of an hour", -3);
        Add(reasons, page.OtherReason is not null, page.OtherReason ?? "", -2.5);
        Add(reasons, facts.TeaserShare >= 0.5 && facts.MedianWords < (isOwnLive ? TeaserWords / 4 : TeaserWords), Teasers, -5);
        Add(reasons, facts.SpanDays > 10, "days apart", -2);
        return reasons;
    }

    private static void Add(List<Evidence> reasons, bool holds, string reason, double weight)
    {
        if (holds)
            reasons.Add(new Evidence("updates", reason, weight));
    }

    /// <summary>True where most entries, or what stands around them, have a name with one of the words.</summary>
    private static bool HasWord(EntryGroup group, NameTest says)
    {
        int hits = 0;
        (int Parent, bool Says) around = (-1, false);
        foreach (Entry entry in group.Entries)
        {
            int parent = entry.Index[entry.Start].Parent;
            if (parent != around.Parent)
                around = (parent, IsNamedAround(entry.Index, parent, says));
            hits += around.Says || IsNamedWithin(entry, says) ? 1 : 0;
        }

        return hits * 2 > group.Entries.Count;
    }

    private static bool IsNamedAround(PageIndex index, int parent, NameTest says)
    {
        for (int at = parent; at >= 0 && index[at].Tag is not ("body" or "html"); at = index[at].Parent)
        {
            if (HasName(index[at].Element, says))
                return true;
        }

        return false;
    }

    /// <summary>True where the entry's element or one of its first descendants has such a name.</summary>
    private static bool IsNamedWithin(Entry entry, NameTest says)
    {
        foreach (ref readonly PageElement item in entry.Items[..Math.Min(5, entry.Items.Length)])
        {
            if (HasName(item.Element, says))
                return true;
        }

        return false;
    }

    private static bool HasName(DomElement element, NameTest says) => says(element.Peek("class")) || says(element.Peek("id")) || says(element.Peek("data-testid"));

    private static bool IsLive(ReadOnlySpan<char> name) => name.ContainsAny(LiveNames);

    private static bool IsAside(ReadOnlySpan<char> name) => name.ContainsAny(AsideWords);

    /// <summary>"comment" and "comment-list" are of comments; "commentary" is not.</summary>
    private static bool IsComment(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(CommentWords))
            return false;
        foreach (string word in CommentParts)
        {
            if (NoiseNames.HasPart(name, word))
                return true;
        }

        return false;
    }

    private static bool IsInAside(EntryGroup group)
    {
        for (DomElement? at = group.Entries[0].Root; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "aside" or "nav" or "footer")
                return true;
        }

        return false;
    }
}
