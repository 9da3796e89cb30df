using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>Ids and permalinks of updates where no layout names them.</summary>
internal static class EntryIds
{
    private const int LongestClock = 30;

    private static readonly string[] Attributes =
        ["data-post-id", "data-entry-id", "data-block-id", "data-update-id", "data-item-id", "data-liveblog-id", "data-id", "id"];

    /// <summary>The id of the update's element, else a data attribute of one of its first elements.</summary>
    public static string? Id(Entry entry)
    {
        if (entry.Root is not { } root)
            return null;
        if (First(root, Attributes) is { } own)
            return own;
        if (Data(root) is { } data)
            return data;
        foreach (ref readonly PageElement item in entry.Items[..Math.Min(4, entry.Items.Length)])
        {
            if (First(item.Element, Attributes.AsSpan(0, Attributes.Length - 1)) is { } id)
                return id;
            if (First(item.Element, Links) is { } link && link.LastIndexOf('#') is > 0 and var at && at < link.Length - 1)
                return link[(at + 1)..];
        }

        return null;
    }

    private static readonly string[] Links = ["data-url", "data-permalink", "data-link", "data-share-url"];

    /// <summary>A link from the update to itself: its fragment is the update's id, or it is marked as a bookmark, or it holds the
    /// time.</summary>
    public static Uri? Permalink(Entry entry, string? id, Uri? page)
    {
        foreach (ref readonly PageElement item in entry.Items)
        {
            if (item.Tag != "a" || item.Element.Peek("href") is not { Length: > 0 } href || href is "#" || !IsOwn(item, entry, href, id))
                continue;
            if (Addresses.Resolve(page, href.ToString()) is { } url)
                return url;
        }

        return null;
    }

    private static bool IsOwn(in PageElement link, Entry entry, ReadOnlySpan<char> href, string? id) =>
        (link.Has(NameTraits.Labelled) && link.Element.Peek("rel") is "bookmark") ||
        (id is not null && href.Contains('#') && href.EndsWith(id, StringComparison.OrdinalIgnoreCase)) ||
        HoldsTime(entry.Index.Items[(link.Place + 1)..link.End]) ||
        (link.TextLength is > 0 and <= 2 * LongestClock && OpensWithClock(link.Element));

    private static bool HoldsTime(ReadOnlySpan<PageElement> items)
    {
        foreach (ref readonly PageElement item in items)
        {
            if (item.Tag == "time")
                return true;
        }

        return false;
    }

    private static bool OpensWithClock(DomElement link)
    {
        Span<char> room = stackalloc char[LongestClock];
        return InlineText.Fill(link, room) is > 0 and var length && OpeningTime.ClockLength(room[..length]) > 0;
    }

    /// <summary>The first data attribute whose name says that it is the id of an entry: "data-streamid", "data-item".</summary>
    private static string? Data(DomElement root)
    {
        foreach (ref DomAttribute attribute in root.Attributes)
        {
            ReadOnlySpan<char> name = attribute.Name;
            bool isId = name.StartsWith("data-", StringComparison.Ordinal)
                ? name.EndsWith("id", StringComparison.Ordinal)
                    || name is "data-post" or "data-item" or "data-entry" or "data-block" or "data-event" or "data-update" or "data-message"
                    or "data-nr" or "data-key" or "data-guid"
                : name is "uid" or "guid" or "post-id" or "entry-id" or "item-id";
            if (isId && !NoIdNames.Contains(name) && attribute.Value.Trim() is { Length: > 0 and <= LongestId } value
                && !value.Contains(' ') && value.ContainsAnyInRange('0', '9'))
                return value.ToString();
        }

        return null;
    }

    private const int LongestId = 80;

    // Of tests, of scripts that scope their styles, and of those who wrote it
    private static readonly HashSet<string> NoIds =
        new(StringComparer.Ordinal) { "data-testid", "data-test-id", "data-reactid", "data-cid", "data-hid", "data-author-id",
        "data-user-id", "data-authorid", "data-userid", "data-ad-id", "data-slot-id" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoIdNames = NoIds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of the first of the attributes that the element has.</summary>
    private static string? First(DomElement element, ReadOnlySpan<string> attributes)
    {
        Span<DomAttribute> own = element.Attributes;
        int first = attributes.Length;
        string? value = null;
        for (int i = 0; i < own.Length; i++)
        {
            if (Rank(own[i].Name, attributes[..first]) is >= 0 and var rank && !own[i].Value.IsWhiteSpace())
                (first, value) = (rank, own[i].Text().Trim());
        }

        return value;
    }

    private static int Rank(ReadOnlySpan<char> name, ReadOnlySpan<string> names)
    {
        int rank = names.Length - 1;
        while (rank >= 0 && !name.SequenceEqual(names[rank]))
            rank--;
        return rank;
    }
}
