using AngleSharp.Dom;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>Entries without a mark of their own: siblings of the marked ones that have their build and words of their own.</summary>
internal static class Siblings
{
    /// <summary>The roots and their unmarked fellows, in document order.</summary>
    public static List<IElement> Complete(HashSet<IElement> roots, ElementNames names)
    {
        List<IElement> all = [];
        HashSet<IElement> done = [];
        foreach (IElement root in roots)
        {
            if (root.ParentElement is not { } parent || !done.Add(parent))
                continue;
            HashSet<string> looks = [.. Elements.Children(parent).Where(roots.Contains).Select(EntryGroup.Look)];
            HashSet<string> builds = [.. Elements.Children(parent).Where(roots.Contains).Select(Build)];
            all.AddRange(Elements.Children(parent).Where(child => roots.Contains(child) || ((builds.Contains(Build(child)) || (looks.Contains(EntryGroup.Look(child)) && EntryFlags.IsPin(child))) && IsFellow(child, names))));
        }

        return all;
    }

    private static bool IsFellow(IElement element, ElementNames names) => element.ChildElementCount > 0 && !Noise.Is(element, names) && InlineText.IsLonger(element, 0);

    /// <summary>The element's name, class and the names of its children.</summary>
    private static string Build(IElement element) => $"{element.LocalName}.{element.ClassName}>{string.Join('+', Elements.Children(element).Select(child => child.LocalName).Take(6))}";
}
