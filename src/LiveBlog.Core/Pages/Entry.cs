using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>The nodes that make up one update in the page, and the elements among them in document order.</summary>
internal sealed class Entry
{
    /// <summary>The update that one element holds.</summary>
    public Entry(PageIndex index, int place)
    {
        Index = index;
        (Start, End) = (place, index[place].End);
        Nodes = [index[place].Element];
        TextLength = index[place].TextLength;
    }

    /// <summary>The update that a run of siblings makes up; the first of them is the element at the place.</summary>
    public Entry(PageIndex index, int start, IReadOnlyList<DomNode> run)
    {
        Index = index;
        (Start, End) = (start, start);
        Nodes = run;
        foreach (DomNode node in run)
        {
            if (node is DomText words)
                TextLength += words.Data.Trim().Length;
            if (node is not DomElement)
                continue;
            TextLength += index[End].TextLength;
            End = index[End].End;
        }
    }

    public PageIndex Index { get; }

    /// <summary>The place of its first element.</summary>
    public int Start { get; }

    /// <summary>The first place behind it.</summary>
    public int End { get; }

    public IReadOnlyList<DomNode> Nodes { get; }

    public ReadOnlySpan<PageElement> Items => Index.Items[Start..End];

    /// <summary>About how long its words are.</summary>
    public int TextLength { get; }

    /// <summary>The element the update is marked by.</summary>
    public DomElement? Root => End > Start ? Index[Start].Element : null;

    /// <summary>What the class names of the page's elements say.</summary>
    public ElementNames Names => Index.Names;

    public FieldPath.Hit? First(ElementTest[]? tests, string? attribute)
    {
        if (tests is null)
            return End > Start ? ToHit(Index[Start], attribute) : null;
        foreach (ref readonly PageElement item in Items)
        {
            if (ElementTest.Any(tests, item, Index) && ToHit(item, attribute) is { } hit)
                return hit;
        }

        return null;
    }

    public bool Has(ElementTest[]? tests, string? attribute)
    {
        if (tests is null)
            return Root is { } root && (attribute is null || Elements.Value(root, attribute) is not null);
        foreach (ref readonly PageElement item in Items)
        {
            if (ElementTest.Any(tests, item, Index) && (attribute is null || Elements.Value(item.Element, attribute) is not null))
                return true;
        }

        return false;
    }

    public List<FieldPath.Hit> All(ElementTest[]? tests, string? attribute, bool withWords = true)
    {
        List<FieldPath.Hit> hits = [];
        if (tests is null)
        {
            if (End > Start && ToHit(Index[Start], attribute, withWords) is { } own)
                hits.Add(own);
            return hits;
        }

        foreach (ref readonly PageElement item in Items)
        {
            if (ElementTest.Any(tests, item, Index) && ToHit(item, attribute, withWords) is { } hit)
                hits.Add(hit);
        }

        return hits;
    }

    /// <summary>True inside a quoted post, a comment or a box of another story.</summary>
    public bool IsOfAnother(DomElement element)
    {
        for (DomElement? at = element.ParentElement; at is not null && !ReferenceEquals(at, Root); at = at.ParentElement)
        {
            if (at.LocalName is "blockquote" or "figure" or "aside" || Noise.Is(at, Names))
                return true;
        }

        return false;
    }

    /// <summary>An element without words is still a hit where only its presence counts; its value is then empty.</summary>
    private static FieldPath.Hit? ToHit(in PageElement item, string? attribute, bool withWords = true)
    {
        if (attribute is null)
            return new FieldPath.Hit(item.Element, item.Place, (withWords ? InlineText.Of(item.Element) : null) ?? "", IsAttribute: false);
        return Elements.Value(item.Element, attribute) is { } value
            ? new FieldPath.Hit(item.Element, item.Place, value, IsAttribute: true)
            : null;
    }
}
