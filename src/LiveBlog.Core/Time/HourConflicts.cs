using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Settles machine times of one update that differ by whole hours: one of them bears a wrong offset. Sources are judged over the
/// whole list, by the clocks shown, by seconds that somebody measured, by an offset that is written, by not lying in the future.</summary>
internal static class HourConflicts
{
    public static void Settle(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        Dictionary<((TimeSource, int), (TimeSource, int)), int> votes = Votes(rows, page);
        if (votes.Count == 0)
            return;
        foreach (TimelineRow row in rows)
        {
            HashSet<MachineLabel> lost = row.Machines.Where(label => row.Machines.Exists(other => Loses(label, other, page, votes)))
                .ToHashSet();
            if (row.Machines.RemoveAll(lost.Contains) > 0)
                row.Flags |= TimeFlags.HourConflict;
        }
    }

    private static bool Loses(MachineLabel label, MachineLabel other, PageClock page, Dictionary<((TimeSource, int), (TimeSource, int)),
        int> votes)
    {
        if (At(label, page) is not { } one || At(other, page) is not { } two || !IsWholeHours(one, two))
            return false;
        int vote = votes.GetValueOrDefault((MachineChoice.Key(label), MachineChoice.Key(other)));
        return vote < 0 || (vote == 0 && MachineChoice.Rank(label) > MachineChoice.Rank(other));
    }

    private static Dictionary<((TimeSource, int), (TimeSource, int)), int> Votes(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        Dictionary<((TimeSource, int), (TimeSource, int)), int> votes = [];
        foreach (TimelineRow row in rows)
        {
            if (row.Machines.Count < 2)
                continue;
            foreach (MachineLabel one in row.Machines)
            {
                foreach (MachineLabel other in row.Machines)
                {
                    var key = (MachineChoice.Key(one), MachineChoice.Key(other));
                    if (At(one, page) is { } a && At(other, page) is { } b && IsWholeHours(a, b))
                        votes[key] = votes.GetValueOrDefault(key) + Soundness(one, row, page) - Soundness(other, row, page);
                }
            }
        }

        return votes;
    }

    private static int Soundness(MachineLabel label, TimelineRow row, PageClock page) =>
        (MachineChoice.Agrees(label, row, page) ? 100 : 0) + (MachineChoice.IsWholeMinute(label) ? 0 : 10)
            + (label.Time.Offset is null ? 0 : 1)
        - (page.Anchor is { } anchor && At(label, page) > anchor + PageClock.Skew ? 50 : 0);

    private static Instant? At(MachineLabel label, PageClock page) => label.Time.Precision == TimePrecision.Day ? null
        : label.Instant ?? (page.Zone is { } zone ? label.Time.Local.InZoneLeniently(zone).ToInstant() : null);

    // One of them may be cut to the minute
    private static bool IsWholeHours(Instant one, Instant other)
    {
        long minutes = Math.Abs((one.ToUnixTimeSeconds() / 60) - (other.ToUnixTimeSeconds() / 60));
        return minutes is > 0 and <= 14 * 60 && minutes % 60 == 0;
    }
}
