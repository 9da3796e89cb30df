using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>One parsed page and its address.</summary>
/// <param name="Document">The DOM.</param>
/// <param name="Url">The page's own address: the caller's, else its canonical link.</param>
internal sealed record HtmlPage(IDocument Document, Uri? Url)
{
    private HashSet<string>? names;

    /// <summary>True where an element has this class or id; a cheap test before a selector is run over the page.</summary>
    public bool HasName(string name) => (names ??= Names()).Contains(name);

    private HashSet<string> Names()
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (IElement element in Elements.Below(Document))
        {
            if (element.Id is { } id)
                all.Add(id);
            if (element.ClassName is not { Length: > 0 } list)
                continue;
            foreach (Range range in list.AsSpan().SplitAny(' ', '\t', '\n', '\r', '\f'))
                lookup.Add(list.AsSpan()[range]);
        }

        return all;
    }
}
