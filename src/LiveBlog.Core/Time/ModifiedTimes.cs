using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates the changes of updates, and from them the clocks of their publication.</summary>
internal static class ModifiedTimes
{
    // An update is mostly changed within hours; what is longer ago may be any day
    private static readonly Duration Near = Duration.FromHours(12);

    // One or two may be the only ones that were changed
    private const int Fewest = 3;

    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>Where the list prints no time but one of a change for most of its updates, "UPDATE 14:25", that is when each was
    /// made.</summary>
    public static void TakeAsOwn(IReadOnlyList<TimelineRow> rows)
    {
        int own = 0;
        foreach (TimelineRow row in rows)
        {
            if (row.Text is not null || row.EventClock is not null || row.Machines.Count > 0 || row.ModifiedMachines.Count > 0)
                return;
            own += row.ModifiedText is { Parts.HasClock: true } ? 1 : 0;
        }

        if (own < Fewest || own * 10 < rows.Count * 6)
            return;
        foreach (TimelineRow row in rows)
            (row.Text, row.ModifiedText) = (row.ModifiedText, null);
    }

    /// <summary>Dates the changes that tell their day.</summary>
    public static void DateTold(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        HashSet<(TimeSource, int)> wholeMinutes = MachineChoice.WholeMinutes(rows);
        foreach (TimelineRow row in rows)
        {
            if (row.ModifiedMachines.Find(label => label.Instant is not null || page.Zone is not null) is { } machine)
                Modify(row, MachineChoice.Dated(machine, page, wholeMinutes), machine.Label.Text);
            else if (row.ModifiedText is { } text && (text.Parts.TellsDay || text.Parts.Age.IsSet)
                && LabelDating.TryDate(text.Parts, page, out DatedTime time))
                Modify(row, time, text.Raw);
        }
    }

    /// <summary>A clock whose update was changed on a known day, hours after it, is of that day or the night before.</summary>
    public static void DatePublished(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        foreach (TimelineRow row in rows)
        {
            if (!row.IsPending || row.Modified?.Instant is not { } change)
                continue;
            DatedTime time = ClockDay.Latest(row.Text!.Parts, page, change + Minute, null);
            if (time.Instant is { } at && change - at < Near)
                row.Publish(time.CheckedAgainst(page.Anchor), row.Text.Raw);
        }
    }

    /// <summary>A bare clock of a change: the first time it shows after the update was published.</summary>
    public static void DateClocks(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        foreach (TimelineRow row in rows)
        {
            if (row.Modified is null
                && row is { ModifiedText: { Parts: { HasClock: true, TellsDay: false } } text, Instant: { } published })
                Modify(row, ClockDay.Earliest(text.Parts, page, published - Minute).CheckedAgainst(page.Anchor), text.Raw);
        }
    }

    private static void Modify(TimelineRow row, DatedTime time, string raw)
    {
        row.Modified = time;
        row.ModifiedRaw = raw;
    }
}
