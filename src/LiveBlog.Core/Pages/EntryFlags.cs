using System.Buffers;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Pages;

/// <summary>What the names of an update's element, and of those around it, say of it.</summary>
internal static class EntryFlags
{
    private static readonly SearchValues<string> KeyWords = Any("key-event", "keyevent", "key_event", "highlighted", "is-key", "key-post");
    private static readonly SearchValues<string> PinWords = Any("pinned", "sticky", "stuck");
    private static readonly SearchValues<string> UnpinnedWords = Any("unpinned", "not-pinned", "not-sticky");
    private static readonly SearchValues<string> BreakingWords = Any("breaking");

    private static readonly HashSet<string> KeyLabels =
        new(KnownLanguages.News(words => words.KeyEvents), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> PinLabels =
        new(KnownLanguages.News(words => words.Pinned), StringComparer.OrdinalIgnoreCase);
    private const int MaxFirst = 8;
    private const int LongestLabel = 24;

    public static bool? KeyEvent(Entry entry) => Own(entry, KeyWords) ?? Labelled(entry, KeyLabels);

    public static bool? Breaking(Entry entry) => Own(entry, BreakingWords);

    /// <summary>An update that is held at the top has the word in its own name or in that of the box it is held in.</summary>
    public static bool? Pinned(Entry entry)
    {
        DomElement? at = entry.Root;
        for (int up = 0; up < 4 && at is not null && at.LocalName is not ("body" or "main"); up++, at = at.ParentElement)
        {
            if (IsPin(at) || at.Peek("data-post-sticky") is "true" or "1")
                return true;
        }

        return Labelled(entry, PinLabels);
    }

    /// <summary>True where the element's own name says that it is held at the top.</summary>
    public static bool IsPin(DomElement element) => Has(element, PinWords) && !Has(element, UnpinnedWords);

    /// <summary>One of the update's first elements says it in so many words.</summary>
    private static bool? Labelled(Entry entry, HashSet<string> labels)
    {
        foreach (ref readonly PageElement item in entry.Items[..Math.Min(MaxFirst, entry.Items.Length)])
        {
            if (!item.HasChildren && item.TextLength is > 0 and <= LongestLabel
                && Elements.OnlyText(item.Element) is { Data.Length: <= LongestLabel } words
                && labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words.Data.Trim()))
                return true;
        }

        return null;
    }

    private static bool? Own(Entry entry, SearchValues<string> words) =>
        entry.Root is { } root && (Has(root, words) || root.Peek("data-type").ContainsAny(words)) ? true : null;

    private static bool Has(DomElement element, SearchValues<string> words) =>
        element.Peek("class").ContainsAny(words) || element.Peek("id").ContainsAny(words);

    private static SearchValues<string> Any(params ReadOnlySpan<string> words) =>
        SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
