using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Takes away machine times that lie: placeholders, one time for all updates, times to come (T5).</summary>
internal static class MachineTrust
{
    private static readonly Duration Day = Duration.FromDays(1);

    public static void Check(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        foreach (var group in rows.SelectMany(row => row.Machines).GroupBy(MachineChoice.Key).ToList())
        {
            MachineLabel[] labels = group.ToArray();
            if (IsConstant(labels) && (labels.Length > 2 || IsMidnight(labels[0])) && !ClocksAgree(rows, page))
                Reject(rows, labels.ToHashSet());
            else
                Reject(rows, Placeholders(labels));
        }

        if (page.Anchor is { } anchor)
            RejectFuture(rows, anchor + Day);
        ClockShift.Check(rows, page);
    }

    public static void Reject(IEnumerable<TimelineRow> rows, IReadOnlySet<MachineLabel> labels)
    {
        if (labels.Count == 0)
            return;
        foreach (TimelineRow row in rows)
        {
            MachineLabel? lying = row.Machines.Find(labels.Contains);
            if (lying is null)
                continue;
            row.Machines.RemoveAll(labels.Contains);
            row.Flags |= TimeFlags.MachineTimeRejected;
            row.Unread ??= lying.Label.Text;
        }
    }

    private static bool IsConstant(MachineLabel[] labels) => labels.Length > 1 && labels.All(label => label.Time == labels[0].Time);

    // Midnight to the second in two updates is a date that was given a time
    private static HashSet<MachineLabel> Placeholders(MachineLabel[] labels) =>
        labels.Where(IsMidnight).GroupBy(label => label.Time).Where(group => group.Count() > 1).SelectMany(group => group).ToHashSet();

    private static bool IsMidnight(MachineLabel label) => label.Time.Precision != TimePrecision.Day
        && (label.Time.Local.TimeOfDay == LocalTime.Midnight || label.Instant?.InUtc().TimeOfDay == LocalTime.Midnight);

    /// <summary>True where every update shows the very clock of its machine time: then they were posted in the same minute.</summary>
    private static bool ClocksAgree(IReadOnlyList<TimelineRow> rows, PageClock page) => rows.All(row =>
        row.Text is { Parts.HasClock: true } text && row.Machines.Exists(machine => ClockShift.Minutes(machine, text.Parts, page) == 0));

    private static void RejectFuture(IReadOnlyList<TimelineRow> rows, Instant limit)
    {
        foreach (TimelineRow row in rows)
        {
            HashSet<MachineLabel> future = row.Machines.Where(label => label.Instant > limit).ToHashSet();
            if (future.Count > 0 && (row.Text is not null || row.Machines.Count > future.Count))
                Reject([row], future);
        }
    }
}
