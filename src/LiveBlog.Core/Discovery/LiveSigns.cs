using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>The places above a list where a page says that it is live, apart from its title, first heading and address: a badge beside the
/// title, the heading of a section.</summary>
internal sealed class LiveSigns
{
    /// <summary>A badge holds a word or two.</summary>
    private const int LongestBadge = 32;

    /// <summary>A section's heading is short as well; a longer one is the title of a story.</summary>
    private const int LongestHeading = 60;

    /// <summary>A badge above the page's title stands a few elements before it.</summary>
    private const int MostBeforeTitle = 16;

    /// <summary>Where no title stands above the list, the sign stands in its head.</summary>
    private const int MostBeforeList = 24;

    private readonly PageIndex index;
    private readonly Dictionary<int, string?> known = [];
    private readonly List<int> titles = [];

    public LiveSigns(PageIndex index)
    {
        this.index = index;
        foreach (ref readonly PageElement item in index.Items)
        {
            if (item.Tag == "h1")
                titles.Add(item.Place);
        }
    }

    /// <summary>What says that the list is live; null where nothing does.</summary>
    public string? Above(EntryGroup group)
    {
        int list = group.Entries.Min(entry => entry.Start);
        int title = titles.FindLast(place => place < list && index[place].End <= list);
        int from = title > 0 ? title - MostBeforeTitle : list - MostBeforeList;
        for (int place = Math.Max(from, 0); place < list; place++)
        {
            if (index[place].End <= list && At(place) is { } sign)
                return sign;
        }

        return null;
    }

    /// <summary>The sign that stands at a place. Most places stand above several lists, and far from all above one.</summary>
    private string? At(int place)
    {
        ref readonly PageElement item = ref index[place];
        int longest = Longest(item);
        if (item.TextLength is < 2 || item.TextLength > longest || item.Has(NameTraits.Out))
            return null;
        if (!known.TryGetValue(place, out string? sign))
        {
            sign = InlineText.OfAtMost(item.Element, longest) is { } text && LiveWords.InBadge(text) is not null && !IsElsewhere(item)
                ? text
                : null;
            known[place] = sign;
        }

        return sign;
    }

    private static int Longest(in PageElement item) =>
         item.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || item.Has(NameTraits.Title) ? LongestHeading : LongestBadge;

    /// <summary>True within links and controls, which lead to what is live elsewhere, and beside the page's matter.</summary>
    private bool IsElsewhere(in PageElement item)
    {
        for (int at = item.Place; at >= 0; at = index[at].Parent)
        {
            if (index[at].Tag is "a" or "nav" or "aside" or "footer" or "button" or "form" or "select" or "head"
                || index[at].Has(NameTraits.Out))
                return true;
        }

        return false;
    }
}
