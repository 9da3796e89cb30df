using LiveBlog.Core.Pages;
namespace LiveBlog.Core.Discovery;

/// <summary>The facts of a page's groups: times, ids and structured data often tell the same entries apart, which are then read
/// once.</summary>
internal sealed class KnownFacts(PageWords page, PageIndex index)
{
    private LiveSigns? signs;
    private RunningText? text;

    private readonly List<(EntryGroup Group, EntryFacts Facts)> known = [];

    /// <summary>Where the page says that it is live, apart from its title.</summary>
    public LiveSigns Signs => signs ??= new LiveSigns(index);

    /// <summary>The page's running text.</summary>
    public RunningText Text => text ??= new RunningText(index);

    public EntryFacts Of(EntryGroup group)
    {
        foreach ((EntryGroup other, EntryFacts facts) in known)
        {
            if (HaveSameEntries(other, group))
                return facts;
        }

        EntryFacts made = EntryFacts.Of(group, page);
        known.Add((group, made));
        return made;
    }

    private static bool HaveSameEntries(EntryGroup one, EntryGroup other)
    {
        if (one.Entries.Count != other.Entries.Count || one.HasSlots != other.HasSlots)
            return false;
        for (int i = 0; i < one.Entries.Count; i++)
        {
            if (one.Entries[i].Start != other.Entries[i].Start || one.Entries[i].End != other.Entries[i].End
                || one.Entries[i].Nodes.Count != other.Entries[i].Nodes.Count)
                return false;
        }

        return true;
    }
}
