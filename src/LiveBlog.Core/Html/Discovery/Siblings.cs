namespace LiveBlog.Core.Html.Discovery;

/// <summary>Entries without a mark of their own: siblings of the marked ones that have their build and words of their own.</summary>
internal static class Siblings
{
    private const int MostCompared = 6;

    /// <summary>The roots and their unmarked fellows, in document order within each parent.</summary>
    public static List<int> Complete(List<int> parents, HashSet<int> roots, PageIndex index)
    {
        List<int> all = [];
        HashSet<int> builds = new(new SameBuild(index));
        HashSet<ElementLook> looks = [];
        foreach (int parent in parents)
        {
            builds.Clear();
            looks.Clear();
            for (int child = parent + 1; child < index[parent].End; child = index[child].End)
            {
                if (roots.Contains(child) && builds.Add(child))
                    looks.Add(ElementLook.Of(index[child], index));
            }

            for (int child = parent + 1; child < index[parent].End; child = index[child].End)
            {
                if (roots.Contains(child) || (IsFellow(index[child]) && (builds.Contains(child) || IsPinned(index[child], looks, index))))
                    all.Add(child);
            }
        }

        return all;
    }

    /// <summary>What is held at the top may be built otherwise.</summary>
    private static bool IsPinned(in PageElement item, HashSet<ElementLook> looks, PageIndex index) => looks.Contains(ElementLook.Of(item, index)) && EntryFlags.IsPin(item.Element);

    private static bool IsFellow(in PageElement item) => item.HasChildren && !item.Has(NameTraits.Out) && item.TextLength > 0 && InlineText.IsLonger(item.Element, 0);

    /// <summary>Elements of one build have the same name, the same classes and children of the same names.</summary>
    private sealed class SameBuild(PageIndex index) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y)
        {
            if (index[x].Tag != index[y].Tag || index[x].Classes != index[y].Classes)
                return false;
            int one = x + 1, other = y + 1;
            for (int i = 0; i < MostCompared; i++)
            {
                bool ends = one >= index[x].End;
                if (ends != other >= index[y].End || (!ends && index[one].Tag != index[other].Tag))
                    return false;
                if (ends)
                    return true;
                (one, other) = (index[one].End, index[other].End);
            }

            return true;
        }

        public int GetHashCode(int obj) => HashCode.Combine(index[obj].Tag, index[obj].Classes);
    }
}
