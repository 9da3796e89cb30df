using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>The title of an update where no layout names it.</summary>
internal static class EntryHeadings
{
    private const int LongestLabel = 80;
    private const int LongestTitle = 240;
    private const int LongestBadge = 30;

    /// <summary>The first heading, where only the time, names and labels stand before it.</summary>
    public static DomElement? Find(Entry entry, Func<DomElement, bool> isTaken)
    {
        int end = 0;
        foreach (ref readonly PageElement item in entry.Items)
        {
            DomElement element = item.Element;
            if (item.Place < end)
                continue;
            if (isTaken(element) || (item.Place != entry.Start && IsOfAnother(item, entry)))
            {
                end = item.Place == entry.Start ? end : item.End;
                continue;
            }

            if ((IsHeading(item) || IsTerm(item, entry)) && InlineText.OfAtMost(element, LongestTitle, isTaken) is { } title)
                return title.Length <= LongestBadge && item.Tag is not ['h', _] && HoldsTaken(item, title)
                    && Ranked(entry, item.End, isTaken) is { } ranked ? ranked : element;
            if (item.Tag is "p" or "li" or "blockquote" && !ReferenceEquals(element, entry.Root)
                && InlineText.IsLonger(element, LongestLabel))
                return null;
        }

        return null;
    }

    /// <summary>The term of a list of definitions that opens the update: what it says besides the time is the title.</summary>
    private static bool IsTerm(in PageElement item, Entry entry) => item.Tag == "dt" && item.Place == entry.Start;

    /// <summary>The heading of a box to share with, of a menu or of a pull quote is none of the update's.</summary>
    private static bool IsOfAnother(in PageElement item, Entry entry) =>
        item.Has(NameTraits.Quote) || (item.Has(NameTraits.Out) && !IsHeading(item) && item.TextLength * 2 < entry.TextLength);

    private static bool HoldsTaken(in PageElement item, string rest) => item.HasChildren && InlineText.IsLonger(item.Element, rest.Length);

    /// <summary>The heading behind an entry's head, "post-head", that holds no more than the time and a badge.</summary>
    private static DomElement? Ranked(Entry entry, int from, Func<DomElement, bool> isTaken)
    {
        for (int at = from; at < entry.End; at++)
        {
            PageElement item = entry.Index[at];
            if (item.Tag is ['h', >= '1' and <= '6'])
                return InlineText.OfAtMost(item.Element, LongestTitle, isTaken) is null ? null : item.Element;
            if (item.Tag is "p" or "li" or "blockquote")
                return null;
        }

        return null;
    }

    private static bool IsHeading(in PageElement item) => item.Tag switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" => true,
        "header" or "figure" or "img" or "a" or "figcaption" or "section" or "article" => IsLabelled(item),
        _ => item.Has(NameTraits.Title) || IsLabelled(item)
            || (item.Has(NameTraits.Labelled) && item.Element.Peek("itemprop") is "headline"),
    };

    private static bool IsLabelled(in PageElement item) => item.Has(NameTraits.Labelled) && item.Element.Peek("role") is "heading";
}
