using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The nodes that make up one update in the page, and the elements among them in document order.</summary>
internal sealed class Entry
{
    private readonly List<IElement> elements = [];

    public Entry(IReadOnlyList<INode> nodes, ElementNames? names = null)
    {
        Nodes = nodes;
        Names = names ?? new ElementNames();
        foreach (INode node in nodes)
        {
            if (node is not IElement element)
                continue;
            elements.Add(element);
            Html.Elements.AddBelow(element, elements);
        }
    }

    public Entry(IElement element, ElementNames? names = null)
        : this([element], names)
    {
    }

    public IReadOnlyList<INode> Nodes { get; }

    public IReadOnlyList<IElement> Elements => elements;

    /// <summary>What the class names of the page's elements say.</summary>
    public ElementNames Names { get; }

    /// <summary>The element the update is marked by.</summary>
    public IElement? Root => elements.Count == 0 ? null : elements[0];

    public FieldPath.Hit? First(ElementTest[]? tests, string? attribute)
    {
        if (tests is null)
            return Root is { } root ? ToHit(root, attribute) : null;
        foreach (IElement element in elements)
        {
            if (Matches(tests, element) && ToHit(element, attribute) is { } hit)
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

        foreach (IElement element in elements)
        {
            if (Matches(tests, element) && ToHit(element, attribute) is { } hit)
                hits.Add(hit);
        }

        return hits;
    }

    public static bool Matches(ElementTest[] tests, IElement element)
    {
        foreach (ElementTest test in tests)
        {
            if (test.Matches(element))
                return true;
        }

        return false;
    }

    /// <summary>An element without words is still a hit where only its presence counts; its value is then empty.</summary>
    private static FieldPath.Hit? ToHit(IElement element, string? attribute)
    {
        if (attribute is null)
            return new FieldPath.Hit(element, InlineText.Of(element) ?? "", IsAttribute: false);
        return Html.Elements.Value(element, attribute) is { } value ? new FieldPath.Hit(element, value, IsAttribute: true) : null;
    }
}
