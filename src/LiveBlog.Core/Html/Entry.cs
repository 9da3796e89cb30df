using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The nodes that make up one update in the page, and the elements among them in document order.</summary>
internal sealed class Entry
{
    private readonly List<IElement> elements = [];

    public Entry(IReadOnlyList<INode> nodes)
    {
        Nodes = nodes;
        foreach (INode node in nodes)
        {
            if (node is not IElement element)
                continue;
            elements.Add(element);
            elements.AddRange(Html.Elements.Below(element));
        }
    }

    public Entry(IElement element)
        : this([element])
    {
    }

    public IReadOnlyList<INode> Nodes { get; }

    public IReadOnlyList<IElement> Elements => elements;

    /// <summary>The element the update is marked by.</summary>
    public IElement? Root => elements.Count == 0 ? null : elements[0];

    public FieldPath.Hit? First(ISelector? selector, string? attribute)
    {
        if (selector is null)
            return Root is { } root ? ToHit(root, attribute) : null;
        foreach (IElement element in elements)
        {
            if (selector.Match(element, null) && ToHit(element, attribute) is { } hit)
                return hit;
        }

        return null;
    }

    public List<FieldPath.Hit> All(ISelector? selector, string? attribute)
    {
        List<FieldPath.Hit> hits = [];
        if (selector is null)
        {
            if (Root is { } root && ToHit(root, attribute) is { } own)
                hits.Add(own);
            return hits;
        }

        foreach (IElement element in elements)
        {
            if (selector.Match(element, null) && ToHit(element, attribute) is { } hit)
                hits.Add(hit);
        }

        return hits;
    }

    /// <summary>An element without words is still a hit where only its presence counts; its value is then empty.</summary>
    private static FieldPath.Hit? ToHit(IElement element, string? attribute)
    {
        if (attribute is null)
            return new FieldPath.Hit(element, InlineText.Of(element) ?? "", IsAttribute: false);
        return Html.Elements.Value(element, attribute) is { } value ? new FieldPath.Hit(element, value, IsAttribute: true) : null;
    }
}
