using LiveBlog.Core.Text;
using System.Text;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>Walks and questions over DOM elements: stacks of their own, so depth is no danger; no sibling lookups, which cost as much as
/// there are siblings.</summary>
internal static class Elements
{
    public static bool HasToken(DomElement element, string token) => ClassList.Has(element.Peek("class"), token);

    /// <summary>The attribute's value, or null where it is missing or blank.</summary>
    public static string? Value(DomElement element, string attribute) =>
        element.GetAttribute(attribute) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The first element below the root, in document order, that passes the test.</summary>
    public static DomElement? First(DomNode root, Func<DomElement, bool> test)
    {
        Stack<(NodeList Nodes, int Next)>? open = null;
        (NodeList Nodes, int Next) at = (root.ChildNodes, 0);
        while (true)
        {
            if (at.Next == at.Nodes.Length)
            {
                if (open is null || !open.TryPop(out at))
                    return null;
                continue;
            }

            if (at.Nodes[at.Next++] is not DomElement element)
                continue;
            if (test(element))
                return element;
            if (element.ChildNodes.Length == 0)
                continue;
            (open ??= new()).Push(at);
            at = (element.ChildNodes, 0);
        }
    }

    /// <summary>The first element of a name below the root.</summary>
    public static DomElement? First(DomNode root, string tag) => First(root, element => element.LocalName == tag);

    /// <summary>The text that is all an element holds; null where it holds more, or none.</summary>
    public static DomText? OnlyText(DomElement element) => element.ChildNodes is { Length: 1 } only ? only[0] as DomText : null;

    /// <summary>The one text of an element whose child elements hold nothing, such as icons; null where there are more, or none.</summary>
    public static DomText? OnlyWords(DomElement element)
    {
        DomText? only = null;
        foreach (DomNode node in element.ChildNodes)
        {
            if (node is DomText { IsBlank: true } || node is DomElement { ChildNodes.Length: 0 })
                continue;
            if (only is not null || node is not DomText text)
                return null;
            only = text;
        }

        return only;
    }

    /// <summary>The one child element of an element; null where there are more, or none.</summary>
    public static DomElement? OnlyChild(DomElement element)
    {
        DomElement? only = null;
        foreach (DomNode node in element.ChildNodes)
        {
            if (node is not DomElement child)
                continue;
            if (only is not null)
                return null;
            only = child;
        }

        return only;
    }

    public static bool HasChildren(DomElement element)
    {
        foreach (DomNode node in element.ChildNodes)
        {
            if (node is DomElement)
                return true;
        }

        return false;
    }

    /// <summary>As <see cref="Text"/>, without a string where the element holds one text.</summary>
    public static ReadOnlyMemory<char> Memory(DomElement root) => OnlyText(root)?.Memory ?? Text(root).AsMemory();

    /// <summary>All text below the root as it stands, that of scripts too.</summary>
    public static string Text(DomElement root)
    {
        if (OnlyText(root) is { } only)
            return only.ToString();
        StringBuilder text = new();
        Stack<DomNode> open = new([root]);
        while (open.TryPop(out DomNode? node))
        {
            if (node is DomText words)
                text.Append(words.Data);
            for (int i = node.ChildNodes.Length - 1; i >= 0; i--)
                open.Push(node.ChildNodes[i]);
        }

        return text.ToString();
    }

    /// <summary>The elements below the root in document order.</summary>
    public static List<DomElement> Below(DomNode root) => Below(root.ChildNodes);

    /// <summary>The elements among the nodes and below them in document order.</summary>
    public static List<DomElement> Below(NodeList nodes)
    {
        List<DomElement> all = [];
        Stack<(NodeList Nodes, int Next)> open = new();
        (NodeList Nodes, int Next) at = (nodes, 0);
        while (true)
        {
            if (at.Next == at.Nodes.Length)
            {
                if (!open.TryPop(out at))
                    return all;
                continue;
            }

            if (at.Nodes[at.Next++] is not DomElement element)
                continue;
            all.Add(element);
            if (element.ChildNodes.Length == 0)
                continue;
            open.Push(at);
            at = (element.ChildNodes, 0);
        }
    }

    /// <summary>The child elements in order.</summary>
    public static IEnumerable<DomElement> Children(DomNode parent)
    {
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is DomElement child)
                yield return child;
        }
    }

    public static bool IsInside(DomNode node, DomNode ancestor)
    {
        for (DomNode? at = node; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, ancestor))
                return true;
        }

        return false;
    }

    /// <summary>The first sign of the element's text that is no blank; null where its first words stand deeper than a few elements, or
    /// nowhere.</summary>
    public static char? FirstSign(DomElement element)
    {
        DomNode at = element;
        for (int depth = 0; depth < MaxDepthOfSign; depth++)
        {
            DomNode? first = null;
            for (int i = 0; i < at.ChildNodes.Length && first is null; i++)
                first = at.ChildNodes[i] is DomElement || at.ChildNodes[i] is DomText { IsBlank: false } ? at.ChildNodes[i] : null;
            if (first is DomText text)
                return text.Data.TrimStart()[0];
            if (first is null)
                return null;
            at = first;
        }

        return null;
    }

    private const int MaxDepthOfSign = 4;
}
