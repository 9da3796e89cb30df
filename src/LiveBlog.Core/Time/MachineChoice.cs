using System.Runtime.InteropServices;

namespace LiveBlog.Core.Time;

/// <summary>Chooses among the machine times of each update: by source (T4), by the clock shown, by fineness.</summary>
internal static class MachineChoice
{
    public static void Choose(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        HashSet<(TimeSource, int)> wholeMinutes = WholeMinutes(rows);
        foreach (TimelineRow row in rows)
        {
            if (Best(row, page) is { } best)
                row.Publish(Dated(best, page, wholeMinutes), best.Label.Text);
        }
    }

    private static MachineLabel? Best(TimelineRow row, PageClock page)
    {
        if (row.Machines is [var only])
            return only.Time.Precision == TimePrecision.Day ? null : only;
        MachineLabel? best = null;
        foreach (MachineLabel label in row.Machines.Where(label => label.Time.Precision != TimePrecision.Day)
            .OrderBy(label => Rank(label, page)))
        {
            if (best is null || Beats(label, best, row, page))
                best = label;
        }

        return best;
    }

    public static DatedTime Dated(MachineLabel label, PageClock page, HashSet<(TimeSource, int)> wholeMinutes)
    {
        DatedTime time = LabelDating.Date(label.Time, page, label.Label.Source);
        return wholeMinutes.Contains(Key(label)) && time.Precision == TimePrecision.Second
            ? time with { Precision = TimePrecision.Minute }
            : time;
    }

    /// <summary>The sources whose seconds are all zero: they know the minute only.</summary>
    public static HashSet<(TimeSource, int)> WholeMinutes(IReadOnlyList<TimelineRow> rows)
    {
        Dictionary<(TimeSource, int), (int Count, bool AllWhole)> sources = [];
        foreach (TimelineRow row in rows)
        {
            Add(row.Machines, sources);
            Add(row.ModifiedMachines, sources);
        }

        return sources.Where(source => source.Value is { Count: > 1, AllWhole: true }).Select(source => source.Key).ToHashSet();
    }

    private static void Add(List<MachineLabel> labels, Dictionary<(TimeSource, int), (int Count, bool AllWhole)> sources)
    {
        foreach (MachineLabel label in labels)
        {
            ref (int Count, bool AllWhole) known = ref CollectionsMarshal.GetValueRefOrAddDefault(sources, Key(label), out bool isKnown);
            known = (known.Count + 1, (known.AllWhole || !isKnown) && IsWholeMinute(label));
        }
    }

    public static (TimeSource Source, int Ordinal) Key(MachineLabel label) => (label.Label.Source, label.Ordinal);

    public static bool IsWholeMinute(MachineLabel label) => label.Time.Local.Second == 0 && label.Time.Local.NanosecondOfSecond == 0;

    /// <summary>The source's place in the order of trust, the first being most trusted.</summary>
    public static int Rank(MachineLabel label) => label.Label.Source switch
    {
        TimeSource.PageState => 1,
        TimeSource.Attribute => 2,
        TimeSource.StructuredData => 3,
        _ => 4,
    };

    public static bool Agrees(MachineLabel label, TimelineRow row, PageClock page) =>
        row.Text is { Parts.HasClock: true } text && ClockShift.Minutes(label, text.Parts, page) == 0;

    // Without an offset the page's zone is an assumption, and without that there is no instant
    private static int Rank(MachineLabel label, PageClock page) =>
        label.Instant is not null ? Rank(label) * 2 : page.Zone is not null ? (Rank(label) * 2) + 1 : 100 + Rank(label);

    private static bool Beats(MachineLabel label, MachineLabel best, TimelineRow row, PageClock page)
    {
        if (label.Instant is not { } other)
            return false;
        // A written offset confirms what was assumed of the page's zone
        if (best.Instant is not { } taken)
            return page.Zone is { } zone && best.Time.Local.InZoneLeniently(zone).ToInstant() == other;
        bool sameMinute = other.ToUnixTimeSeconds() / 60 == taken.ToUnixTimeSeconds() / 60;
        if (sameMinute)
            return IsWholeMinute(best) && !IsWholeMinute(label);
        return Agrees(label, row, page) && !Agrees(best, row, page);
    }
}
