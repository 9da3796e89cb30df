using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The title of an update where no layout names it.</summary>
internal static class EntryHeadings
{
    private const int LongestLabel = 80;
    private const int LongestTitle = 240;

    /// <summary>The first heading, where only the time, names and labels stand before it.</summary>
    public static IElement? Find(Entry entry, Func<IElement, bool> isTaken)
    {
        foreach (IElement element in entry.Elements)
        {
            if (isTaken(element))
                continue;
            if (IsHeading(element, entry.Names) && InlineText.OfAtMost(element, LongestTitle, isTaken) is not null)
                return element;
            if (element.LocalName is "p" or "li" or "blockquote" && !ReferenceEquals(element, entry.Root) && InlineText.IsLonger(element, LongestLabel))
                return null;
        }

        return null;
    }

    private static bool IsHeading(IElement element, ElementNames names) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => true,
        "header" or "figure" or "img" or "a" or "figcaption" or "section" or "article" => element.GetAttribute("role") == "heading",
        _ => names.Has(element, NameTraits.Title) || element.GetAttribute("role") == "heading" || element.GetAttribute("itemprop") == "headline",
    };
}
