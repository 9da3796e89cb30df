using LiveBlog.Core.Html.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The title of an update where no layout names it.</summary>
internal static class EntryHeadings
{
    private const int LongestLabel = 80;
    private const int LongestTitle = 240;

    /// <summary>The first heading, where only the time, names and labels stand before it.</summary>
    public static DomElement? Find(Entry entry, Func<DomElement, bool> isTaken)
    {
        foreach (ref readonly PageElement item in entry.Items)
        {
            DomElement element = item.Element;
            if (isTaken(element))
                continue;
            if (IsHeading(item) && InlineText.OfAtMost(element, LongestTitle, isTaken) is not null)
                return element;
            if (item.Tag is "p" or "li" or "blockquote" && !ReferenceEquals(element, entry.Root) && InlineText.IsLonger(element, LongestLabel))
                return null;
        }

        return null;
    }

    private static bool IsHeading(in PageElement item) => item.Tag switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => true,
        "header" or "figure" or "img" or "a" or "figcaption" or "section" or "article" => IsLabelled(item),
        _ => item.Has(NameTraits.Title) || IsLabelled(item) || (item.Has(NameTraits.Labelled) && item.Element.Peek("itemprop") is "headline"),
    };

    private static bool IsLabelled(in PageElement item) => item.Has(NameTraits.Labelled) && item.Element.Peek("role") is "heading";
}
