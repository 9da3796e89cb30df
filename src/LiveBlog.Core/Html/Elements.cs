using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Walks and questions over DOM elements: stacks of their own, so depth is no danger; no sibling lookups, which cost as much as there are siblings.</summary>
internal static class Elements
{
    public static bool HasToken(IElement element, string token) => element.ClassName is { Length: > 0 } names && ElementNames.HasToken(names, token);

    /// <summary>The attribute's value, or null where it is missing or blank.</summary>
    public static string? Value(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The first element below the root, in document order, that passes the test.</summary>
    public static IElement? First(INode root, Func<IElement, bool> test)
    {
        Stack<(INodeList Nodes, int Next)>? open = null;
        (INodeList Nodes, int Next) at = (root.ChildNodes, 0);
        while (true)
        {
            if (at.Next == at.Nodes.Length)
            {
                if (open is null || !open.TryPop(out at))
                    return null;
                continue;
            }

            if (at.Nodes[at.Next++] is not IElement element)
                continue;
            if (test(element))
                return element;
            if (element.ChildNodes.Length == 0)
                continue;
            (open ??= new()).Push(at);
            at = (element.ChildNodes, 0);
        }
    }

    /// <summary>The elements below the root in document order.</summary>
    public static List<IElement> Below(INode root)
    {
        List<IElement> all = [];
        AddBelow(root, all);
        return all;
    }

    /// <summary>Adds the elements below the root in document order.</summary>
    public static void AddBelow(INode root, List<IElement> all)
    {
        Stack<(INodeList Nodes, int Next)> open = new();
        (INodeList Nodes, int Next) at = (root.ChildNodes, 0);
        while (true)
        {
            if (at.Next == at.Nodes.Length)
            {
                if (!open.TryPop(out at))
                    return;
                continue;
            }

            if (at.Nodes[at.Next++] is not IElement element)
                continue;
            all.Add(element);
            if (element.ChildNodes.Length == 0)
                continue;
            open.Push(at);
            at = (element.ChildNodes, 0);
        }
    }

    /// <summary>The child elements in order.</summary>
    public static IEnumerable<IElement> Children(INode parent)
    {
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is IElement child)
                yield return child;
        }
    }

    public static bool IsInside(INode node, INode ancestor)
    {
        for (INode? at = node; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, ancestor))
                return true;
        }

        return false;
    }
}
