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
            if (IsHeading(element) && InlineText.Of(element, isTaken) is { Length: <= LongestTitle })
                return element;
            if (element.LocalName is "p" or "li" or "blockquote" && !ReferenceEquals(element, entry.Root) && InlineText.Of(element, isTaken) is { Length: > LongestLabel })
                return null;
        }

        return null;
    }

    private static bool IsHeading(IElement element) =>
        element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || element.GetAttribute("role") == "heading" || element.GetAttribute("itemprop") == "headline" ||
        (element.LocalName is not ("header" or "figure" or "img" or "a" or "figcaption" or "section" or "article") && Elements.AnyToken(element, IsTitleName));

    private static bool IsTitleName(ReadOnlySpan<char> token) =>
        token.EndsWith("headline", StringComparison.OrdinalIgnoreCase) || token.EndsWith("title", StringComparison.OrdinalIgnoreCase) || token.EndsWith("heading", StringComparison.OrdinalIgnoreCase) ||
        token.EndsWith("ItemHeader", StringComparison.Ordinal) || token.EndsWith("item-header", StringComparison.Ordinal) || token.EndsWith("header-text", StringComparison.Ordinal) || token.EndsWith("_ttl", StringComparison.Ordinal) ||
        token.EndsWith("-ttl", StringComparison.Ordinal) || token.EndsWith("_head", StringComparison.Ordinal) || token.EndsWith("-head", StringComparison.Ordinal);
}
