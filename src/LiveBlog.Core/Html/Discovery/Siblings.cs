using AngleSharp.Dom;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>Entries without a mark of their own: siblings of the marked ones that have their build and words of their own.</summary>
internal static class Siblings
{
    /// <summary>The roots and their unmarked fellows, in document order.</summary>
    public static List<IElement> Complete(HashSet<IElement> roots)
    {
        List<IElement> all = [];
        HashSet<IElement> done = [];
        foreach (IElement root in roots)
        {
            if (root.ParentElement is not { } parent || !done.Add(parent))
                continue;
            HashSet<string> builds = [.. Children(parent).Where(roots.Contains).Select(Build)];
            all.AddRange(Children(parent).Where(child => roots.Contains(child) || (builds.Contains(Build(child)) && IsFellow(child))));
        }

        return all;
    }

    private static bool IsFellow(IElement element) => element.ChildElementCount > 0 && !Noise.Is(element) && InlineText.Of(element) is not null;

    private static IEnumerable<IElement> Children(IElement parent)
    {
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is IElement child)
                yield return child;
        }
    }

    /// <summary>The element's name, class and the names of its children.</summary>
    private static string Build(IElement element) => $"{element.LocalName}.{element.ClassName}>{string.Join('+', Children(element).Select(child => child.LocalName).Take(6))}";
}
