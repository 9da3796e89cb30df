using AngleSharp.Dom;

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

    /// <summary>True where figures such as "08.05" stand for times.</summary>
    public bool HasSlots => Kind.StartsWith(Marks.Slot, StringComparison.Ordinal);

    /// <summary>True where an entry is a mark and what follows it, with no element of its own.</summary>
    public bool IsRun { get; }

    /// <summary>The group of these marks, or null where they tell no entries apart.</summary>
    public static EntryGroup? Of(string kind, List<IElement> marks, PageIndex index)
    {
        List<IElement> roots = Roots(marks, index);
        if (roots.Count == 0)
            return null;
        HashSet<IElement> set = [.. roots];
        if (IsBare(roots, index))
        {
            List<Entry> runs = [.. set.GroupBy(root => root.ParentElement).Where(group => group.Key is not null).SelectMany(group => Runs.Split(group.Key!, [.. group], index))];
            return runs.Count == 0 ? null : new EntryGroup(kind, runs, isRun: true);
        }

        return new EntryGroup(kind, [.. Siblings.Complete(set, index.Names).Select(root => new Entry(index, index.Place(root)))], isRun: false);
    }

    /// <summary>
    /// The parts of the group that stand in boxes of their own, where there are two to a few: a list and, of the same look, the list of other stories.
    /// </summary>
    public IEnumerable<EntryGroup> Parts()
    {
        List<(Entry Entry, List<IElement> Chain)> chains = [.. Entries.Where(entry => entry.Root is not null).Select(entry => (entry, Chain(entry.Root!)))];
        if (chains.Count < 2 * FewestOfPart)
            return [];
        int depth = 0;
        while (chains.TrueForAll(pair => pair.Chain.Count > depth && ReferenceEquals(pair.Chain[depth], chains[0].Chain[depth])))
            depth++;
        List<EntryGroup> parts = [.. chains.Where(pair => pair.Chain.Count > depth).GroupBy(pair => pair.Chain[depth]).Select(part => new EntryGroup(Kind, [.. part.Select(pair => pair.Entry)], IsRun))];
        return parts.Count is >= 2 and <= MostParts ? parts.Where(part => part.Entries.Count >= FewestOfPart) : [];
    }

    private const int FewestOfPart = 3;
    private const int MostParts = 6;

    /// <summary>The element's ancestors, the outermost first, and itself.</summary>
    private static List<IElement> Chain(IElement element)
    {
        List<IElement> chain = [];
        for (IElement? at = element; at is not null; at = at.ParentElement)
            chain.Add(at);
        chain.Reverse();
        return chain;
    }

    /// <summary>For each mark the largest element that holds no other mark; one that grew beyond its fellows is cut back to their look.</summary>
    private static List<IElement> Roots(List<IElement> marks, PageIndex index)
    {
        int[] counts = new int[index.Items.Length];
        foreach (IElement mark in marks)
        {
            for (int at = index.Place(mark); at >= 0; at = index[at].Parent)
                counts[at]++;
        }

        List<List<IElement>> chains = [];
        foreach (IElement mark in marks)
        {
            int place = index.Place(mark);
            List<IElement> chain = [];
            for (int at = place; at >= 0 && counts[at] == counts[place] && index[at].Tag is not ("body" or "html" or "main"); at = index[at].Parent)
                chain.Add(index[at].Element);
            if (chain.Count > 0)
                chains.Add(chain);
        }

        string? usual = chains.GroupBy(chain => Look(chain[^1]), StringComparer.Ordinal).MaxBy(group => group.Count())?.Key;
        string? usualTag = usual?.Split('.')[0];
        return [.. chains.Select(chain => chain.FindLast(element => Look(element) == usual) ?? chain.FindLast(element => element.LocalName == usualTag) ?? chain[^1]).Distinct()];
    }

    /// <summary>True where words stand behind most of the elements, before the next: the elements only open what they are of.</summary>
    private static bool IsBare(List<IElement> roots, PageIndex index)
    {
        HashSet<IElement> set = [.. roots];
        int followed = 0, own = 0, between = 0;
        foreach (IElement parent in roots.Select(root => root.ParentElement).OfType<IElement>().Distinct())
        {
            int behind = -1;
            for (int i = 0; i < parent.ChildNodes.Length; i++)
            {
                INode node = parent.ChildNodes[i];
                bool isRoot = node is IElement marked && set.Contains(marked);
                int length = node is IText words ? words.Data.AsSpan().Trim().Length : node is IElement child && !Noise.Is(child, index.Names) ? index.TextLength(child) : 0;
                own += isRoot ? length : 0;
                between += !isRoot && behind >= 0 ? length : 0;
                followed += behind is >= 0 and < FewestBehind && !isRoot && behind + length >= FewestBehind ? 1 : 0;
                behind = isRoot ? 0 : behind < 0 ? -1 : behind + length;
            }
        }

        // A paragraph is no box: what stands between two of them is of the first
        bool areParagraphs = roots.TrueForAll(root => root.LocalName == "p") && followed > 0;
        return areParagraphs || (followed >= roots.Count * MostShare && own < (own + between) * MostShare);
    }

    public static string Look(IElement element) => element.LocalName + "." + (element.ClassName?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "");
}
