namespace LiveBlog.Core.Documents.Dom;

/// <summary>What stands beside and above an element. A lookup costs as much as there are siblings.</summary>
internal static class Siblings
{
    public static DomElement? Before(DomElement element)
    {
        NodeList nodes = element.Parent?.ChildNodes ?? default;
        DomElement? before = null;
        for (int i = 0; i < nodes.Length && !ReferenceEquals(nodes[i], element); i++)
            before = nodes[i] as DomElement ?? before;
        return before;
    }

    public static DomElement? After(DomElement element)
    {
        NodeList nodes = element.Parent?.ChildNodes ?? default;
        DomElement? after = null;
        for (int i = nodes.Length - 1; i >= 0 && !ReferenceEquals(nodes[i], element); i--)
            after = nodes[i] as DomElement ?? after;
        return after;
    }

    public static bool AnyBefore(DomElement element, Matcher test, DomElement? scope)
    {
        NodeList nodes = element.Parent?.ChildNodes ?? default;
        for (int i = 0; i < nodes.Length && !ReferenceEquals(nodes[i], element); i++)
        {
            if (nodes[i] is DomElement before && test(before, scope))
                return true;
        }

        return false;
    }

    public static bool AnyAbove(DomElement element, Matcher test, DomElement? scope)
    {
        for (DomElement? at = element.ParentElement; at is not null; at = at.ParentElement)
        {
            if (test(at, scope))
                return true;
        }

        return false;
    }

    /// <summary>The element's place, from 1, among the siblings that pass the test, from the first or the last of them on; 0 where it does
    /// not pass itself.</summary>
    public static int Place(DomElement element, bool isFromEnd, Func<DomElement, bool> test)
    {
        if (!test(element))
            return 0;
        NodeList nodes = element.Parent?.ChildNodes ?? default;
        int place = 1;
        for (int i = 0; i < nodes.Length; i++)
        {
            DomNode node = nodes[isFromEnd ? nodes.Length - 1 - i : i];
            if (ReferenceEquals(node, element))
                return place;
            if (node is DomElement other && test(other))
                place++;
        }

        return place;
    }
}
