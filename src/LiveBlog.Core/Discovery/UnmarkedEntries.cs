using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;
namespace LiveBlog.Core.Discovery;

/// <summary>Entries without a mark of their own: siblings of the marked ones that have their build and words of their own, or that have
/// their name and an icon in the place of the clock.</summary>
internal static class UnmarkedEntries
{
    private const int MaxCompared = 6;

    // "Advertisement", "Load more": what has fewer is no update
    private const int FewestUnits = 24;

    /// <summary>The roots and their unmarked fellows, in document order within each parent. What is named alike stands between the marked
    /// ones, or anywhere in the commentary of a match: what is told before and after it has no minute.</summary>
    public static List<int> Complete(List<int> parents, HashSet<int> roots, PageIndex index, bool isOfMatch = false)
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

            int last = LastRoot(parent, roots, index);
            bool isOpen = false;
            for (int child = parent + 1; child < index[parent].End; child = index[child].End)
            {
                isOpen |= roots.Contains(child);
                bool isAlike = IsNamedAlike(index[child], looks, index)
                    && ((isOfMatch && index[child].Classes > 0) || (isOpen && child < last));
                if (roots.Contains(child)
                    || (IsFellow(index[child], looks, index)
                    && (builds.Contains(child) || isAlike || IsPinned(index[child], looks, index))))
                    all.Add(child);
            }
        }

        return all;
    }

    private static int LastRoot(int parent, HashSet<int> roots, PageIndex index)
    {
        int last = -1;
        for (int child = parent + 1; child < index[parent].End; child = index[child].End)
            last = roots.Contains(child) ? child : last;
        return last;
    }

    /// <summary>The same element with the same first class; without a class only items of a list, whose element says what they are, between
    /// the marked ones.</summary>
    private static bool IsNamedAlike(in PageElement item, HashSet<ElementLook> looks, PageIndex index) =>
        (item.Classes > 0 || item.Tag is "li" or "article" or "tr") && looks.Contains(ElementLook.Of(item, index))
            && (item.TextLength >= FewestUnits || OpensWithIcon(item, index));

    /// <summary>True where a picture without words stands before the words, as the clock does in others: such a row is an update, however
    /// short.</summary>
    private static bool OpensWithIcon(in PageElement item, PageIndex index)
    {
        for (int at = item.Place + 1; at < item.End; at++)
        {
            if (index[at].Tag is "img" or "svg" or "i")
                return index[at].TextLength == 0;
            if (index[at].TextLength > 0 && !index[at].HasChildren)
                return false;
        }

        return false;
    }

    /// <summary>What is held at the top may be built otherwise.</summary>
    private static bool IsPinned(in PageElement item, HashSet<ElementLook> looks, PageIndex index) =>
        looks.Contains(ElementLook.Of(item, index)) && EntryFlags.IsPin(item.Element);

    private static bool IsFellow(in PageElement item, HashSet<ElementLook> looks, PageIndex index) =>
        item.HasChildren && (!item.Has(NameTraits.Out) || (item.IsOutByName && looks.Contains(ElementLook.Of(item, index))))
            && item.TextLength > 0 && InlineText.IsLonger(item.Element, 0);

    /// <summary>Elements of one build have the same name, the same classes and children of the same names.</summary>
    private sealed class SameBuild(PageIndex index) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y)
        {
            if (index[x].Tag != index[y].Tag || index[x].Classes != index[y].Classes)
                return false;
            int one = x + 1, other = y + 1;
            for (int i = 0; i < MaxCompared; i++)
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
