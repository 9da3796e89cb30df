using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>The entries that marks of one look tell apart.</summary>
internal sealed class EntryGroup
{
    private const double MostShare = 0.6;
    private const int FewestBehind = 16;
    private const int FewestOfPart = 3;
    private const int MaxParts = 6;
    private const int MaxNested = 8;
    private const int FewestWithin = 2;
    private const int MaxDays = 40;

    private EntryGroup(string kind, List<Entry> entries, bool isRun)
    {
        Kind = kind;
        Entries = entries;
        IsRun = isRun;
    }

    /// <summary>The look of its marks.</summary>
    public string Kind { get; }

    public List<Entry> Entries { get; }

    /// <summary>True where figures such as "08.05" stand for times.</summary>
    public bool HasSlots => Kind.StartsWith(EntryMarkers.Slot, StringComparison.Ordinal);

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
        bool isRun = IsBare(parents, set, index);
        if (isRun)
            set = WithTitlesAbove(set, parents, index);
        List<Entry> entries = isRun
            ? [.. parents.SelectMany(parent => Runs(parent, set, index))]
            : [.. UnmarkedEntries.Complete(parents, set, index, kind.StartsWith(EntryMarkers.Slot, StringComparison.Ordinal))
            .Select(root => new Entry(index, root))];
        return entries.Count == 0 || IsNest(entries) ? null : new EntryGroup(kind, entries, isRun);
    }

    /// <summary>The parts of the group that stand in boxes of their own, where there are two to a few: a list and, of the same look, the
    /// list of other stories.</summary>
    public IEnumerable<EntryGroup> Parts()
    {
        if (Entries.Count < 2 * FewestOfPart)
            return [];
        PageIndex index = Entries[0].Index;
        int around = Around();
        List<EntryGroup> parts = [.. Entries.GroupBy(entry => Box(entry.Start, around, index)).Select(part => Of([.. part]))];
        return parts.Count is >= 2 and <= MaxParts ? parts.Where(part => part.Entries.Count >= FewestOfPart) : [];
    }

    /// <summary>Some of its entries.</summary>
    public EntryGroup Of(List<Entry> some) => new(Kind, some, IsRun);

    /// <summary>The innermost element around all entries; -1 where there is none.</summary>
    public int Around()
    {
        PageIndex index = Entries[0].Index;
        int last = Entries.Max(entry => entry.Start);
        int around = index[Entries.Min(entry => entry.Start)].Parent;
        while (around >= 0 && index[around].End <= last)
            around = index[around].Parent;
        return around;
    }

    /// <summary>True where both have the same entries.</summary>
    public bool IsLike(EntryGroup other) =>
        Entries.Count == other.Entries.Count && Entries[0].Start == other.Entries[0].Start && Entries[^1].Start == other.Entries[^1].Start
        && IsRun == other.IsRun;

    private static ElementLook Look(Entry entry) => ElementLook.Of(entry.Index[entry.Start], entry.Index);

    /// <summary>True where these are all of the others' entries, cut alike, and a few more of their look.</summary>
    public bool Covers(EntryGroup others)
    {
        if (others.Entries.Count >= Entries.Count || others.Entries.Count < Entries.Count * MostShare || IsRun != others.IsRun)
            return false;
        HashSet<int> starts = [.. Entries.Select(entry => entry.Start)];
        HashSet<ElementLook> looks = [.. others.Entries.Select(Look)];
        return Entries.TrueForAll(entry => looks.Contains(Look(entry))) && others.Entries.TrueForAll(entry => starts.Contains(entry.Start));
    }

    /// <summary>True where the others stand in these, several in each of most, and leave little of their text: these are the days, the
    /// others the updates.</summary>
    public bool IsMadeOf(EntryGroup others)
    {
        if (others.Entries.Count < Entries.Count * FewestWithin || Entries.Count > MaxDays)
            return false;
        int filled = 0, text = 0;
        foreach (Entry day in Entries)
        {
            List<Entry> within = [.. others.Entries.Where(entry => entry.Start > day.Start && entry.End <= day.End)];
            filled += within.Count > 1 ? 1 : 0;
            text += within.Sum(entry => entry.TextLength);
        }

        return filled > Entries.Count * MostShare && text > Entries.Sum(day => day.TextLength) * MostShare;
    }

    /// <summary>The element around the entry that stands right below the one around all.</summary>
    private static int Box(int entry, int around, PageIndex index)
    {
        int box = entry;
        while (index[box].Parent != around)
            box = index[box].Parent;
        return box;
    }

    /// <summary>True where words stand behind most of the elements, before the next: the elements only open what they are of.</summary>
    private static bool IsBare(List<int> parents, HashSet<int> roots, PageIndex index)
    {
        int followed = 0, own = 0, between = 0;
        foreach (int parent in parents)
        {
            index.Cancellation.ThrowIfCancellationRequested();
            int behind = -1;
            int next = parent + 1;
            NodeList nodes = index[parent].Element.ChildNodes;
            for (int i = 0; i < nodes.Length; i++)
            {
                int child = nodes[i] is DomElement ? next : -1;
                if (child >= 0)
                    next = index[child].End;
                bool isRoot = child >= 0 && roots.Contains(child);
                int length = child >= 0 ? Words(index[child]) : nodes[i] is DomText words ? words.Data.Trim().Length : 0;
                own += isRoot ? length : 0;
                between += !isRoot && behind >= 0 ? length : 0;
                followed += behind is >= 0 and < FewestBehind && !isRoot && behind + length >= FewestBehind ? 1 : 0;
                behind = isRoot ? 0 : behind < 0 ? -1 : behind + length;
            }
        }

        // A paragraph is no box: what stands between two of them is of the first
        bool areParagraphs = followed > 0 && roots.All(root => index[root].Tag == "p");
        return areParagraphs || (followed >= roots.Count * MostShare && own < (own + between) * MostShare);
    }

    /// <summary>True where the entries stand one in the other: no list nests so deep, and each would be read as often as it is
    /// deep.</summary>
    private static bool IsNest(List<Entry> entries)
    {
        Stack<int> open = new();
        foreach (Entry entry in entries.OrderBy(entry => entry.Start))
        {
            while (open.TryPeek(out int end) && end <= entry.Start)
                open.Pop();
            open.Push(entry.End);
            if (open.Count > MaxNested)
                return true;
        }

        return false;
    }

    /// <summary>The marks, or the headings right above them where most have one: "Title", "14:05", the words.</summary>
    private static HashSet<int> WithTitlesAbove(HashSet<int> marks, List<int> parents, PageIndex index)
    {
        HashSet<int> opened = [];
        int titled = 0;
        foreach (int parent in parents)
        {
            int above = -1;
            for (int child = parent + 1; child < index[parent].End; above = child, child = index[child].End)
            {
                if (!marks.Contains(child))
                    continue;
                bool isTitled = above >= 0 && IsTitle(index[above]) && !marks.Contains(above) && !IsTitle(index[child]);
                titled += isTitled ? 1 : 0;
                opened.Add(isTitled ? above : child);
            }
        }

        return titled >= marks.Count * MostShare ? opened : marks;
    }

    private static bool IsTitle(in PageElement item) => item.Tag is ['h', >= '2' and <= '6'];

    private static int Words(in PageElement item) => item.Has(NameTraits.Out) ? 0 : item.TextLength;

    /// <summary>One run from each mark to the next; a heading of the marks' rank that is no mark ends a run.</summary>
    private static List<Entry> Runs(int parent, HashSet<int> roots, PageIndex index)
    {
        int first = parent + 1;
        while (!roots.Contains(first))
            first = index[first].End;
        string? rank = index[first].Tag is "h2" or "h3" or "h4" ? index[first].Tag : null;
        List<Entry> runs =
            MarkedEntries.Runs(index, parent, roots.Contains, place => rank is not null && index[place].Tag is ['h', _] heading
            && string.CompareOrdinal(heading, rank) <= 0);
        if (index[first].Tag == "p")
            runs[^1] = new Entry(index, runs[^1].Start, OfText(runs[^1].Nodes, isTitled: runs.Count > 1 && HeadingAt(runs[0].Nodes) > 0));
        return runs;
    }

    /// <summary>The nodes of the last run up to what is of the page; where others have their title behind the mark, it may have
    /// one.</summary>
    private static List<DomNode> OfText(IReadOnlyList<DomNode> nodes, bool isTitled)
    {
        int title = isTitled ? HeadingAt(nodes) : 0;
        return [.. nodes.TakeWhile((node, i) => i == title || IsOfText(node))];
    }

    /// <summary>Where the heading stands that is the first element behind the mark; 0 where none is.</summary>
    private static int HeadingAt(IReadOnlyList<DomNode> nodes)
    {
        int at = 1;
        while (at < nodes.Count && nodes[at] is not DomElement)
            at++;
        return at < nodes.Count && nodes[at] is DomElement { LocalName: ['h', >= '2' and <= '6'] } ? at : 0;
    }

    /// <summary>Behind the last paragraph that opens an update, what is no running text is of the page.</summary>
    private static bool IsOfText(DomNode node) => node is not DomElement element || InlineText.IsInline(element)
        || element.LocalName is "p" or "figure" or "blockquote" or "ul" or "ol" or "img" or "br" or "iframe" or "table";
}
