using AngleSharp.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Html;

/// <summary>The elements that name an update's authors where no layout does: bylines by name, portraits' captions, a name beside the time.</summary>
internal static class EntryBylines
{
    private const int LongestName = 80;

    public static IEnumerable<IElement> Find(Entry entry, HashSet<IElement> times)
    {
        IElement? last = null;
        foreach (IElement element in entry.Elements)
        {
            if ((last is not null && Elements.IsInside(element, last)) || !(IsByline(element, entry.Names) || IsNameBeside(element, times)) || IsAnothers(element, entry))
                continue;
            if (InlineText.OfAtMost(element, LongestName) is null)
                continue;
            last = element;
            yield return element;
        }
    }

    private static bool IsByline(IElement element, ElementNames names) =>
        names.Has(element, NameTraits.Byline) || element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") == "author" ||
        (element.GetAttribute("data-testid") is { } id && id.Contains("byline", StringComparison.OrdinalIgnoreCase));

    /// <summary>A full name that stands beside the time or beside a portrait of that name.</summary>
    private static bool IsNameBeside(IElement element, HashSet<IElement> times)
    {
        if (!(InlineText.IsInline(element) || element.ChildElementCount == 0) || element.ParentElement is not { } parent || InlineText.OfAtMost(element, LongestName) is not { } text || !IsFullName(text))
            return false;
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is IElement sibling && !ReferenceEquals(sibling, element) && (times.Contains(sibling) || IsPortrait(sibling, text)))
                return true;
        }

        return false;
    }

    private static bool IsPortrait(IElement element, string name) =>
        element.GetAttribute("alt") == name || (element.ChildElementCount == 1 && element.FirstElementChild is { } inner && inner.GetAttribute("alt") == name);

    /// <summary>Two to four words, each with a capital, none all in capitals.</summary>
    private static bool IsFullName(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4 && Bylines.IsName(text) && words.All(word => char.IsUpper(word[0])) && words.Any(word => word.Any(char.IsLower));
    }

    /// <summary>Inside a quoted post, a comment or a box of another story.</summary>
    private static bool IsAnothers(IElement element, Entry entry)
    {
        for (IElement? at = element.ParentElement; at is not null && !ReferenceEquals(at, entry.Root); at = at.ParentElement)
        {
            if (at.LocalName is "blockquote" or "figure" or "aside" || Noise.Is(at, entry.Names))
                return true;
        }

        return false;
    }
}
