using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>One parsed page and its address.</summary>
/// <param name="Document">The DOM.</param>
/// <param name="Url">The page's own address: the caller's, else its canonical link.</param>
internal sealed record HtmlPage(IDocument Document, Uri? Url)
{
    private const string TestId = "data-testid";

    private HashSet<string>? names;
    private List<IElement>? elements;
    private Entry? whole;

    /// <summary>All elements in document order.</summary>
    public IReadOnlyList<IElement> Elements => elements ??= Html.Elements.Below(Document);

    /// <summary>What the class names of its elements say.</summary>
    public ElementNames Names { get; } = new();

    /// <summary>The page as one entry, for fields that stand anywhere in it.</summary>
    public Entry Whole => whole ??= new Entry(Document.DocumentElement, Names);

    /// <summary>True where the page has the first name that one of the selectors asks for; a cheap test before they are run. Selectors without such a name never pass: they fit their own hosts only.</summary>
    public bool MayHave(string selectors)
    {
        foreach (Range part in selectors.AsSpan().SplitAny(',', '|'))
        {
            if (FirstName(selectors.AsSpan()[part].Trim()) is { Length: > 0 } name && (names ??= AllNames()).GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                return true;
        }

        return false;
    }

    /// <summary>The first class, id or test id; else the element's name where that is rare.</summary>
    private static ReadOnlySpan<char> FirstName(ReadOnlySpan<char> selector)
    {
        int bracket = selector.IndexOf('[');
        int at = (bracket < 0 ? selector : selector[..bracket]).IndexOfAny('.', '#');
        if (at >= 0)
            return Word(selector[(at + 1)..]);
        ReadOnlySpan<char> tag = Word(selector);
        if (IsRare(tag))
            return tag;
        if (bracket >= 0 && selector[(bracket + 1)..].StartsWith(TestId + "='", StringComparison.Ordinal))
            return Word(selector[(bracket + TestId.Length + 3)..]);
        return bracket >= 0 && selector.IndexOf(']') is > 0 and var end ? FirstName(selector[(end + 1)..]) : default;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        return text[..end];
    }

    private static bool IsRare(ReadOnlySpan<char> tag) => tag.Contains('-') || tag is "iframe";

    private HashSet<string> AllNames()
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (IElement element in Elements)
        {
            if (IsRare(element.LocalName))
                all.Add(element.LocalName);
            if (element.Id is { } id)
                all.Add(id);
            if (element.GetAttribute(TestId) is { } testId)
                all.Add(testId);
            if (element.ClassName is not { Length: > 0 } list)
                continue;
            foreach (Range range in list.AsSpan().SplitAny(' ', '\t', '\n', '\r', '\f'))
                lookup.Add(list.AsSpan()[range]);
        }

        return all;
    }
}
