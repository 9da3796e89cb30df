using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>What readers write below a list or between its entries, in its look: they stand in a box of their own that is called comments,
/// or have a name of their own and can alone be answered.</summary>
internal static class ReadersEntries
{
    private const int Fewest = 2;
    private const int LongestHeading = 40;

    /// <summary>The group without them; null where there are none, or too few others.</summary>
    public static EntryGroup? Without(EntryGroup group)
    {
        List<Entry> own = WithoutBoxes(group);
        if (own.Count == group.Entries.Count)
            own = WithoutAnswerable(group);
        return own.Count >= Fewest && own.Count < group.Entries.Count ? group.Of(own) : null;
    }

    private static List<Entry> WithoutBoxes(EntryGroup group)
    {
        PageIndex index = group.Entries[0].Index;
        int around = group.Around();
        int parent = group.Entries.CountBy(entry => index[entry.Start].Parent).MaxBy(count => count.Value).Key;
        Dictionary<int, bool> known = [];
        return group.Entries.FindAll(entry => !IsInBox(index, index[entry.Start].Parent == parent ? parent : entry.Start, around, known));
    }

    private static bool IsInBox(PageIndex index, int place, int around, Dictionary<int, bool> known)
    {
        for (int at = place; at > around; at = index[at].Parent)
        {
            if (!known.TryGetValue(at, out bool isBox))
                known[at] = isBox = GroupNames.NamesComments(index[at].Element) || IsHeaded(index, at);
            if (isBox)
                return true;
        }

        return false;
    }

    /// <summary>True where the first heading in the box, or right above it, is one of what readers say.</summary>
    private static bool IsHeaded(PageIndex index, int box)
    {
        int before = -1;
        for (int at = index[box].Parent + 1; at < box && index[box].Parent >= 0; at = index[at].End)
            before = at;
        return IsHeading(index, before) || IsHeading(index, box + 1);
    }

    private static bool IsHeading(PageIndex index, int place) =>
        place >= 0 && place < index.Items.Length && index[place].Tag is ['h', >= '1' and <= '6']
            && InlineText.OfAtMost(index[place].Element, LongestHeading) is { } text && GroupNames.HeadsComments(text);

    private static List<Entry> WithoutAnswerable(EntryGroup group)
    {
        List<Entry> all = group.Entries;
        if (all.Count > MostAsked)
            return all;
        List<Entry> closed = all.FindAll(entry => !EntryNames.CanBeAnswered(entry));
        if (closed.Count == 0 || closed.Count == all.Count)
            return all;
        HashSet<int> names = [.. closed.Select(entry => entry.Index[entry.Start].Classes)];
        return all.TrueForAll(entry => closed.Contains(entry) || !names.Contains(entry.Index[entry.Start].Classes)) ? closed : all;
    }

    private const int MostAsked = 200;
}
