using System.Buffers;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>What the classes and ids of a group's entries, and of what stands around them, call them. Names are a sign among
/// others.</summary>
internal static class GroupNames
{
    /// <summary>An entry's own name stands on it or on one of its first elements.</summary>
    private const int MostWithin = 5;

    /// <summary>A box with half of the page's words is the page's matter, whatever it is called.</summary>
    private const double MainShare = 0.5;

    private static readonly SearchValues<string> LiveNames = SearchValues.Create(
        ["liveblog", "live-blog", "live_blog", "ticker", "liveticker", "live-update", "live_update", "liveupdate", "live-event",
            "live-story", "minute-by-minute", "live-post", "livefeed", "live-feed", "live-stream__", "live-message", "bulletin",
         "livenews", "newslive", "live-news", "live_news", "live-coverage", "livecoverage"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] LiveParts = ["live", "livestream", "commentary", "playbyplay", "play-by-play"];

    private static readonly string[] MessageParts = ["message", "messages", "msg"];

    private static readonly string[] CommentParts =
        ["comment", "comments", "reply", "replies", "discussion", "forum", "thread", "topic-post", "postbit", "disqus", "respond", "review",
            "reviews", "webmentions", "postings", .. KnownLanguages.Fields(words => words.Comments)];

    private static readonly SearchValues<string> CommentWords = SearchValues.Create(CommentParts, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AsideWords = SearchValues.Create(
        ["sidebar", "related", "recommend", "most-read", "popular", "trending", "latest-news", "newsfeed", "carousel", "footer"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] LengthParts =
        ["duration", "length", "runtime", "score", "scores", "result", "countdown", "readtime", "read-time", "reading-time"];

    private delegate bool NameTest(ReadOnlySpan<char> name);

    /// <summary>True where they are called a live blog: "liveblog", "ticker".</summary>
    public static bool SayLive(EntryGroup group) => HasWord(group, IsLive);

    /// <summary>True where "live" or a word for commentary is a part of their names; less sure, it may be the look of a badge.</summary>
    public static bool HintLive(EntryGroup group) => HasWord(group, name => HasPart(name, LiveParts));

    /// <summary>True where most of the entries themselves are called a live blog's.</summary>
    public static bool OwnLive(EntryGroup group) =>
        group.Entries.Count(entry => entry.Root is { } root
            && (HasName(root, IsLive) || HasName(root, name => HasPart(name, LiveParts)))) * 2 > group.Entries.Count;

    /// <summary>True where they are called messages, as those of a channel are.</summary>
    public static bool SayMessages(EntryGroup group) => HasWord(group, name => HasPart(name, MessageParts));

    /// <summary>"comment" and "comment-list" are of comments; "commentary" is not.</summary>
    public static bool SayComments(EntryGroup group) => HasWord(group, IsOfComments);

    /// <summary>True where the element's own name says so.</summary>
    public static bool NamesComments(DomElement element) => HasName(element, IsOfComments);

    /// <summary>True for a heading of what readers say: "Comments", "12 replies".</summary>
    public static bool HeadsComments(string heading) => CommentHeadings.Contains(heading.Trim(HeadingCounts));

    private static bool IsOfComments(ReadOnlySpan<char> name) => name.ContainsAny(CommentWords) && HasPart(name, CommentParts);

    private static readonly HashSet<string> CommentHeadings =
        new(KnownLanguages.News(words => words.Comments), StringComparer.OrdinalIgnoreCase);

    private static readonly char[] HeadingCounts = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '(', ')', ' ', ':'];

    /// <summary>True where the marks are called a length or a score, which look like clocks: "12:41".</summary>
    public static bool SayLengths(EntryGroup group) => group.Kind.Split('.', ' ').Any(name => HasPart(name, LengthParts));

    /// <summary>True where most entries stand in a box beside the page's matter: by its element or its name, and not by what it
    /// holds.</summary>
    public static bool StandAside(EntryGroup group)
    {
        int hits = 0;
        (int Parent, bool IsAside) known = (-2, false);
        foreach (Entry entry in group.Entries)
        {
            int parent = entry.Index[entry.Start].Parent;
            if (parent != known.Parent)
                known = (parent, IsAsideAround(entry.Index, parent));
            hits += known.IsAside || IsAside(entry.Index[entry.Start]) ? 1 : 0;
        }

        return hits * 2 > group.Entries.Count;
    }

    private static bool IsAsideAround(PageIndex index, int parent)
    {
        for (int at = parent; at >= 0 && index[at].Tag is not ("body" or "html"); at = index[at].Parent)
        {
            if (index[at].Tag is "aside" or "nav" or "footer" || (IsAside(index[at]) && !IsMain(index, at)))
                return true;
        }

        return false;
    }

    private static bool IsAside(in PageElement item) => HasName(item.Element, name => name.ContainsAny(AsideWords));

    /// <summary>True for a box that holds the page's title, or most of its words.</summary>
    private static bool IsMain(PageIndex index, int box)
    {
        if (index[box].TextLength > index[0].TextLength * MainShare)
            return true;
        for (int at = box + 1; at < index[box].End; at++)
        {
            if (index[at].Tag == "h1")
                return true;
        }

        return false;
    }

    /// <summary>True where most entries, or what stands around them, have such a name.</summary>
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

    private static bool IsNamedWithin(Entry entry, NameTest says)
    {
        foreach (ref readonly PageElement item in entry.Items[..Math.Min(MostWithin, entry.Items.Length)])
        {
            if (HasName(item.Element, says))
                return true;
        }

        return false;
    }

    private static bool HasName(DomElement element, NameTest says) =>
        says(element.Peek("class")) || says(element.Peek("id")) || says(element.Peek("data-testid"));

    private static bool IsLive(ReadOnlySpan<char> name) => name.ContainsAny(LiveNames);

    private static bool HasPart(ReadOnlySpan<char> name, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (NoiseNames.HasPart(name, word))
                return true;
        }

        return false;
    }
}
