using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Questions to DOM elements that cost no allocation and no sibling walk.</summary>
internal static class Elements
{
    /// <summary>True where a class token of the element passes the test.</summary>
    public static bool AnyToken(IElement element, Func<ReadOnlySpan<char>, bool> test) => AnyToken(element.ClassName, test);

    /// <summary>True where a token of the white-space-parted list passes the test.</summary>
    public static bool AnyToken(string? list, Func<ReadOnlySpan<char>, bool> test)
    {
        if (string.IsNullOrEmpty(list))
            return false;
        foreach (Range range in list.AsSpan().SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            ReadOnlySpan<char> token = list.AsSpan()[range];
            if (!token.IsEmpty && test(token))
                return true;
        }

        return false;
    }

    public static bool HasToken(IElement element, string token) =>
        element.ClassName is { Length: > 0 } names && names.Contains(token, StringComparison.Ordinal) && AnyToken(names, t => t.SequenceEqual(token));

    /// <summary>The attribute's value, or null where it is missing or blank.</summary>
    public static string? Value(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The first element below the root, in document order, that passes the test.</summary>
    public static IElement? First(INode root, Func<IElement, bool> test)
    {
        foreach (IElement element in Below(root))
        {
            if (test(element))
                return element;
        }

        return null;
    }

    /// <summary>The elements below the root in document order; a stack of its own, so depth is no danger.</summary>
    public static IEnumerable<IElement> Below(INode root)
    {
        Stack<(INode Node, int Next)> open = new();
        open.Push((root, 0));
        while (open.TryPop(out (INode Node, int Next) frame))
        {
            if (frame.Next >= frame.Node.ChildNodes.Length)
                continue;
            INode child = frame.Node.ChildNodes[frame.Next];
            open.Push((frame.Node, frame.Next + 1));
            if (child is not IElement element)
                continue;
            yield return element;
            open.Push((element, 0));
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
