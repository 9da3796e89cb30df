using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>The words of a label whose parts stand in elements side by side: style sheets set them apart, the markup often does
/// not.</summary>
internal static class LabelWords
{
    private const int MostParts = 6;

    /// <summary>The label on one line, its parts with a space between them; null where it is empty or too long.</summary>
    public static string? Of(DomElement element, int most) =>
        InlineText.OfAtMost(element, most) is not { } text ? null : Parts(element) is { Count: > 1 } parts ? string.Join(' ', parts) : text;

    /// <summary>A byline whose first part is a name: what stands in further parts is the role, or another name. A by-word may stand before
    /// it.</summary>
    public static string? Byline(DomElement element, int most)
    {
        if (InlineText.OfAtMost(element, most) is not { } text)
            return null;
        if (Parts(TextElement.Of(element), mayOpen: true) is not { Count: 2 } parts
            || !(Bylines.IsFullName(parts[0]) || BylineWords.IsUncased(parts[0])))
            return text;
        return Bylines.IsFullName(parts[1]) ? string.Join(" & ", parts) : char.IsLetter(parts[1][0]) ? string.Join(", ", parts) : text;
    }

    /// <summary>The words of each of its child elements; none where it has words of its own.</summary>
    public static List<string> Parts(DomElement element, bool mayOpen = false)
    {
        List<string> parts = [];
        if (element.ChildNodes.Length < 2)
            return [];
        foreach (DomNode node in Elements.OnlyChild(element) is null ? element.ChildNodes : default)
        {
            if (node is DomText { IsBlank: false } words && !(mayOpen && parts.Count == 0 && Bylines.IsOpener(words.ToString())))
                return [];
            if (node is DomElement { LocalName: not ("sup" or "sub") } child && !InlineText.IsSilent(child)
                && InlineText.Of(child) is { } part)
                parts.Add(part);
        }

        return parts.Count <= MostParts ? parts : [];
    }
}
