using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Compares machine times with the clocks shown beside them.</summary>
internal static class ClockShift
{
    private const int DayMinutes = 24 * 60;

    /// <summary>Where the clocks shown differ from one source by the same quarter hours in at least three updates, and what is shown is
    /// written with its zone or is the machine's own clock on the page's zone or in UTC, the machine's offset is wrong (T5).</summary>
    public static void Check(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        if (!rows.Any(row => row.Text is { Parts.HasClock: true }))
            return;
        foreach (var group in rows.SelectMany(row => row.Machines.Select(machine => (row, machine)))
            .GroupBy(pair => MachineChoice.Key(pair.machine)).ToList())
        {
            var compared = group.Where(pair => pair.row.Text is { Parts.HasClock: true })
                .Select(pair => (pair.machine, Text: pair.row.Text!, Shift: Minutes(pair.machine, pair.row.Text!.Parts, page)))
                .Where(pair => pair.Shift is not null).ToList();
            if (compared.Count < 3)
                continue;
            int? shift = compared[0].Shift;
            bool constant = shift != 0 && shift % 15 == 0 && compared.TrueForAll(pair => pair.Shift == shift);
            if (constant && compared.TrueForAll(pair => pair.Text.Parts.Zone.IsWritten || IsOwnClock(pair.machine, pair.Text.Parts, page)))
                MachineTrust.Reject(rows, group.Select(pair => pair.machine).ToHashSet());
        }
    }

    /// <summary>How many minutes the clock shown is ahead of the machine time, between -12 and 12 hours; null where no zone makes them
    /// comparable.</summary>
    public static int? Minutes(MachineLabel machine, in LabelParts parts, PageClock page)
    {
        if (machine.Time.Precision == TimePrecision.Day)
            return null;
        LocalTime clock;
        if (machine.Instant is not { } instant)
            clock = machine.Time.Local.TimeOfDay;
        else if (ZoneChoice.ZoneOf(parts.Zone, page) is { } zone)
            clock = instant.InZone(zone).TimeOfDay;
        else
            return null;
        return Wrapped(MinuteOf(parts.Clock) - MinuteOf(clock));
    }

    /// <summary>The minutes between a bare clock and the machine time in UTC: the offset of the page's zone.</summary>
    public static int? OffsetMinutes(MachineLabel machine, in LabelParts parts) =>
        machine.Instant is { } instant && machine.Time.Precision != TimePrecision.Day
            ? Wrapped(MinuteOf(parts.Clock) - MinuteOf(instant.InUtc().TimeOfDay))
            : null;

    // The digits of the machine time are those shown, or would be if they were meant in UTC
    private static bool IsOwnClock(MachineLabel machine, in LabelParts parts, PageClock page)
    {
        LocalDateTime written = machine.Time.Local;
        int shown = MinuteOf(parts.Clock);
        if (MinuteOf(written.TimeOfDay) == shown)
            return true;
        return machine.Time.Offset != Offset.Zero && page.Zone is { } zone
            && MinuteOf(written.InUtc().ToInstant().InZone(zone).TimeOfDay) == shown;
    }

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static int Wrapped(int minutes)
    {
        int wrapped = ((minutes % DayMinutes) + DayMinutes) % DayMinutes;
        return wrapped > DayMinutes / 2 ? wrapped - DayMinutes : wrapped;
    }
}
