using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>One parsed page and its address.</summary>
/// <param name="Document">The DOM.</param>
/// <param name="Url">The page's own address: the caller's, else its canonical link.</param>
internal sealed record HtmlPage(DomDocument Document, Uri? Url) : IDisposable
{
    private const string TestId = "data-testid";

    private static readonly ResultCache<string[]> FirstNames = new(FirstNamesOf, most: 1024, longest: 1024);

    private HashSet<string>? names;
    private PageIndex? index;
    private Entry? whole;
    private Dictionary<string, string>? meta;

    /// <summary>The page of a document; its address is the caller's, else the one the page gives. The markup, where it is known, tells how
    /// much room the index needs.</summary>
    public static HtmlPage Of(DomDocument document, Uri? url, string markup = "", CancellationToken cancellation = default)
    {
        PageIndex index = PageIndex.Of(document, markup, cancellation);
        return new HtmlPage(document, url ?? PageFacts.Canonical(index)) { index = index };
    }

    /// <summary>Gives back what the index was lent.</summary>
    public void Dispose() => index?.Dispose();

    /// <summary>Its elements in document order.</summary>
    public PageIndex Index => index ??= PageIndex.Of(Document);

    /// <summary>The values of its meta elements by their properties or names.</summary>
    public Dictionary<string, string> Meta => meta ??= PageFacts.Meta(this);

    /// <summary>The page as one entry, for fields that stand anywhere in it.</summary>
    public Entry Whole => whole ??= new Entry(Index, 0);

    /// <summary>The page's body as one entry; null where it has none.</summary>
    public Entry? Body
    {
        get
        {
            foreach (ref readonly PageElement item in Index.Items)
            {
                if (item.Tag == "body")
                    return new Entry(Index, item.Place);
            }

            return null;
        }
    }

    /// <summary>True where the page has the first name that one of the selectors asks for; a cheap test before they are run. Selectors
    /// without such a name never pass: they fit their own hosts only.</summary>
    public bool MayHave(string selectors)
    {
        foreach (string name in FirstNames.Of(selectors))
        {
            if ((names ??= AllNames()).Contains(name))
                return true;
        }

        return false;
    }

    private static string[] FirstNamesOf(string selectors)
    {
        List<string> first = [];
        foreach (Range part in selectors.AsSpan().SplitAny(',', '|'))
        {
            if (FirstName(selectors.AsSpan()[part].Trim()) is { Length: > 0 } name)
                first.Add(name.ToString());
        }

        return [.. first];
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
        for (int i = 1; i < Index.Names.Count; i++)
        {
            foreach (string name in Index.Names.List(i).Names)
                all.Add(name);
        }


        foreach (ref readonly PageElement item in Index.Items)
        {
            if (IsRare(item.Tag))
                all.Add(item.Tag);
            if (item.Has(NameTraits.Id))
                lookup.Add(item.Element.Peek("id"));
            if (item.Has(NameTraits.Labelled))
                lookup.Add(item.Element.Peek(TestId));
        }

        return all;
    }
}
