using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Chooses among the machine times of each update: by source (T4), by the clock shown, by fineness; whole hours between them are settled for the whole list.</summary>
internal static class MachineChoice
{
    public static void Choose(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        HashSet<(TimeSource, int)> wholeMinutes = WholeMinutes(rows);
        Dictionary<((TimeSource, int), (TimeSource, int)), int> votes = Votes(rows, page);
        foreach (TimelineRow row in rows)
        {
            MachineLabel? best = null;
            foreach (MachineLabel label in row.Machines.OrderBy(label => Rank(label, page)))
            {
                if (label.Time.Precision != TimePrecision.Day && (best is null || Beats(label, best, row, page, votes)))
                    best = label;
            }

            if (best is not null)
                row.Publish(Dated(best, page, wholeMinutes), best.Label.Text);
        }
    }

    public static DatedTime Dated(MachineLabel label, PageClock page, HashSet<(TimeSource, int)> wholeMinutes)
    {
        DatedTime time = LabelDating.Date(label.Time, page, label.Label.Source);
        return wholeMinutes.Contains(Key(label)) && time.Precision == TimePrecision.Second ? time with { Precision = TimePrecision.Minute } : time;
    }

    /// <summary>The sources whose seconds are all zero: they know the minute only.</summary>
    public static HashSet<(TimeSource, int)> WholeMinutes(IReadOnlyList<TimelineRow> rows) =>
        rows.SelectMany(row => row.Machines.Concat(row.ModifiedMachines)).GroupBy(Key).Where(group => group.Count() > 1 && group.All(IsWholeMinute)).Select(group => group.Key).ToHashSet();

    private static (TimeSource, int) Key(MachineLabel label) => (label.Label.Source, label.Ordinal);

    private static bool IsWholeMinute(MachineLabel label) => label.Time.Local.Second == 0 && label.Time.Local.NanosecondOfSecond == 0;

    private static int Rank(MachineLabel label, PageClock page)
    {
        int rank = label.Label.Source switch
        {
            TimeSource.PageState => 1,
            TimeSource.Attribute => 2,
            TimeSource.StructuredData => 3,
            _ => 4,
        };
        return label.Instant is not null ? rank * 2 : page.Zone is not null ? (rank * 2) + 1 : 100 + rank;
    }

    private static bool Beats(MachineLabel label, MachineLabel best, TimelineRow row, PageClock page, Dictionary<((TimeSource, int), (TimeSource, int)), int> votes)
    {
        if (At(label, page) is not { } other || At(best, page) is not { } taken)
            return false;
        if (IsWholeHours(other, taken))
        {
            row.Flags |= TimeFlags.HourConflict;
            return votes.GetValueOrDefault((Key(label), Key(best))) > 0;
        }

        bool sameMinute = other.ToUnixTimeSeconds() / 60 == taken.ToUnixTimeSeconds() / 60;
        if (sameMinute)
            return IsWholeMinute(best) && !IsWholeMinute(label);
        return Agrees(label, row, page) && !Agrees(best, row, page);
    }

    /// <summary>
    /// For each two sources that differ by whole hours: above zero where the first is sounder. The clocks shown count most, then seconds that somebody
    /// measured, then an offset that is written.
    /// </summary>
    private static Dictionary<((TimeSource, int), (TimeSource, int)), int> Votes(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        Dictionary<((TimeSource, int), (TimeSource, int)), int> votes = [];
        foreach (TimelineRow row in rows)
        {
            foreach (MachineLabel one in row.Machines)
            {
                foreach (MachineLabel other in row.Machines)
                {
                    if (At(one, page) is { } a && At(other, page) is { } b && IsWholeHours(a, b))
                        votes[(Key(one), Key(other))] = votes.GetValueOrDefault((Key(one), Key(other))) + Soundness(one, row, page) - Soundness(other, row, page);
                }
            }
        }

        return votes;
    }

    private static int Soundness(MachineLabel label, TimelineRow row, PageClock page) =>
        (Agrees(label, row, page) ? 100 : 0) + (IsWholeMinute(label) ? 0 : 10) + (label.Time.Offset is null ? 0 : 1)
        - (page.Anchor is { } anchor && At(label, page) > anchor + PageClock.Skew ? 50 : 0);

    private static bool Agrees(MachineLabel label, TimelineRow row, PageClock page) =>
        row.Text is { Parts.HasClock: true } text && ClockShift.Minutes(label, text.Parts, page) == 0;

    private static Instant? At(MachineLabel label, PageClock page) =>
        label.Instant ?? (page.Zone is { } zone ? label.Time.Local.InZoneLeniently(zone).ToInstant() : null);

    // One of them may be cut to the minute
    private static bool IsWholeHours(Instant one, Instant other)
    {
        long minutes = Math.Abs((one.ToUnixTimeSeconds() / 60) - (other.ToUnixTimeSeconds() / 60));
        return minutes is > 0 and <= 14 * 60 && minutes % 60 == 0;
    }
}
