namespace LiveBlog.Core.Html.Discovery;

/// <summary>The entries that marks of one look tell apart.</summary>
internal sealed class EntryGroup
{
    private const double MostShare = 0.6;
    private const int FewestBehind = 16;

    private EntryGroup(string kind, List<Entry> entries, bool isRun)
    {
        Kind = kind;
        Entries = entries;
        IsRun = isRun;
    }

    /// <summary>The look of its marks.</summary>
    public string Kind { get; }

    public List<Entry> Entries { get; }

    /// <summary>True where an entry is a mark and what follows it, with no element of its own.</summary>
    public bool IsRun { get; }

    /// <summary>The group of the marks at these places, which are in document order; null where they tell no entries apart.</summary>
    public static EntryGroup? Of(string kind, List<int> marks, PageIndex index)
    {
        List<int> roots = EntryRoots.Find(marks, index);
        if (roots.Count == 0)
            return null;
        HashSet<int> set = [.. roots];
        List<int> parents = [.. roots.Select(root => index[root].Parent).Where(parent => parent >= 0).Distinct()];
        if (!IsBare(parents, set, index))
            return new EntryGroup(kind, [.. Siblings.Complete(parents, set, index).Select(root => new Entry(index, root))], isRun: false);
        List<Entry> runs = [.. parents.SelectMany(parent => Runs(parent, set, index))];
        return runs.Count == 0 ? null : new EntryGroup(kind, runs, isRun: true);
    }

    /// <summary>True where words stand behind most of the elements, before the next: the elements only open what they are of.</summary>
    private static bool IsBare(List<int> parents, HashSet<int> roots, PageIndex index)
    {
        int followed = 0, own = 0, between = 0;
        foreach (int parent in parents)
        {
            int behind = -1;
            for (int child = parent + 1; child < index[parent].End; child = index[child].End)
            {
                bool isRoot = roots.Contains(child);
                int length = index[child].Has(NameTraits.Out) ? 0 : index[child].TextLength;
                own += isRoot ? length : 0;
                between += !isRoot && behind >= 0 ? length : 0;
                followed += behind is >= 0 and < FewestBehind && !isRoot && behind + length >= FewestBehind ? 1 : 0;
                behind = isRoot ? 0 : behind < 0 ? -1 : behind + length;
            }
        }

        return followed >= roots.Count * MostShare && own < (own + between) * MostShare;
    }

    /// <summary>One run from each mark to the next; a heading of the marks' rank that is no mark ends a run.</summary>
    private static List<Entry> Runs(int parent, HashSet<int> roots, PageIndex index)
    {
        int first = parent + 1;
        while (!roots.Contains(first))
            first = index[first].End;
        string? rank = index[first].Tag is "h2" or "h3" or "h4" ? index[first].Tag : null;
        return MarkedEntries.Runs(index, parent, roots.Contains, place => rank is not null && index[place].Tag is ['h', _] heading && string.CompareOrdinal(heading, rank) <= 0);
    }
}
