using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The nodes that make up one update in the page, and the elements among them in document order.</summary>
internal sealed class Entry
{
    private readonly PageElement[]? own;
    private readonly int start;
    private readonly int end;

    /// <summary>The update that one element holds.</summary>
    public Entry(PageIndex index, int place)
    {
        Index = index;
        (start, end) = (place, index.End(place));
        Nodes = [index[place].Element];
        TextLength = index.TextLength(place);
    }

    /// <summary>The update that a run of siblings makes up.</summary>
    public Entry(PageIndex index, IReadOnlyList<INode> run)
    {
        Index = index;
        Nodes = run;
        List<PageElement> items = [];
        foreach (INode node in run)
        {
            if (node is IText words)
                TextLength += words.Data.AsSpan().Trim().Length;
            if (node is not IElement element)
                continue;
            int place = index.Place(element);
            items.AddRange(index.Items[place..index.End(place)]);
            TextLength += index.TextLength(place);
        }

        own = [.. items];
    }

    public PageIndex Index { get; }

    public IReadOnlyList<INode> Nodes { get; }

    public ReadOnlySpan<PageElement> Items => own ?? Index.Items[start..end];

    /// <summary>About how long its words are.</summary>
    public int TextLength { get; }

    /// <summary>The element the update is marked by.</summary>
    public IElement? Root => Items is [var first, ..] ? first.Element : null;

    /// <summary>What the class names of the page's elements say.</summary>
    public ElementNames Names => Index.Names;

    public FieldPath.Hit? First(ElementTest[]? tests, string? attribute)
    {
        if (tests is null)
            return Root is { } root ? ToHit(root, attribute) : null;
        foreach (ref readonly PageElement item in Items)
        {
            if (ElementTest.Any(tests, item, Index) && ToHit(item.Element, attribute) is { } hit)
                return hit;
        }

        return null;
    }

    public List<FieldPath.Hit> All(ElementTest[]? tests, string? attribute)
    {
        List<FieldPath.Hit> hits = [];
        if (tests is null)
        {
            if (Root is { } root && ToHit(root, attribute) is { } own)
                hits.Add(own);
            return hits;
        }

        foreach (ref readonly PageElement item in Items)
        {
            if (ElementTest.Any(tests, item, Index) && ToHit(item.Element, attribute) is { } hit)
                hits.Add(hit);
        }

        return hits;
    }

    /// <summary>True inside a quoted post, a comment or a box of another story.</summary>
    public bool IsOfAnother(IElement element)
    {
        for (IElement? at = element.ParentElement; at is not null && !ReferenceEquals(at, Root); at = at.ParentElement)
        {
            if (at.LocalName is "blockquote" or "figure" or "aside" || Noise.Is(at, Names))
                return true;
        }

        return false;
    }

    /// <summary>An element without words is still a hit where only its presence counts; its value is then empty.</summary>
    private static FieldPath.Hit? ToHit(IElement element, string? attribute)
    {
        if (attribute is null)
            return new FieldPath.Hit(element, InlineText.Of(element) ?? "", IsAttribute: false);
        return Elements.Value(element, attribute) is { } value ? new FieldPath.Hit(element, value, IsAttribute: true) : null;
    }
}
