using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Ages shown beside machine times without an offset tell what these are ahead of Greenwich, whatever the page's own zone
/// (T16).</summary>
internal static class AgeZones
{
    private const int Quarter = 15 * 60;

    // What zones are ahead of Greenwich, and behind it
    private const int MaxAhead = 14 * 3600;
    private const int MaxBehind = 12 * 3600;

    /// <summary>Gives the bare machine times the one offset that all ages agree on, where it is not that of the page's zone.</summary>
    public static void Settle(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        List<(TimelineRow Row, MachineLabel Label, DatedTime Age)> pairs = page.Anchor is { } anchor ? Pairs(rows, anchor, page.Zone) : [];
        if (pairs.Count < 2)
            return;
        int earliest = -MaxBehind, latest = MaxAhead;
        foreach ((_, MachineLabel label, DatedTime age) in pairs)
        {
            Instant local = label.Time.Local.InUtc().ToInstant();
            earliest = Math.Max(earliest, Seconds(local - age.Latest!.Value - PageClock.Skew));
            latest = Math.Min(latest, Seconds(local - age.Earliest!.Value + PageClock.Skew));
        }

        int offset = (int)Math.Ceiling((double)earliest / Quarter) * Quarter;
        bool isOne = offset <= latest && offset + Quarter > latest;
        if (isOne && !pairs.TrueForAll(pair => IsOfPage(pair.Label, page.Zone, earliest, latest)))
            Set(pairs, Offset.FromSeconds(offset), page.Zone is null ? TimeFlags.ZoneAssumed : TimeFlags.HourConflict);
    }

    private static List<(TimelineRow Row, MachineLabel Label, DatedTime Age)> Pairs(
        IReadOnlyList<TimelineRow> rows, Instant anchor, DateTimeZone? zone)
    {
        List<(TimelineRow Row, MachineLabel Label, DatedTime Age)> pairs = [];
        foreach (TimelineRow row in rows)
        {
            if (row.Text is { Parts.Age: { IsSet: true } age }
                && row.Machines is [{ Time: { Offset: null, Precision: not TimePrecision.Day } } bare]
                && AgeTime.TryRead(age, anchor, zone, out DatedTime time) && time is { Earliest: not null, Latest: not null })
                pairs.Add((row, bare, time));
        }

        return pairs;
    }

    private static bool IsOfPage(MachineLabel label, DateTimeZone? zone, int earliest, int latest) =>
        zone is not null && zone.GetUtcOffset(label.Time.Local.InZoneLeniently(zone).ToInstant()).Seconds is { } seconds
            && seconds >= earliest && seconds <= latest;

    private static void Set(List<(TimelineRow Row, MachineLabel Label, DatedTime Age)> pairs, Offset offset, TimeFlags flag)
    {
        foreach ((TimelineRow row, MachineLabel label, _) in pairs)
        {
            row.Machines[0] = new MachineLabel(label.Time with { Offset = offset }, label.Label, label.Ordinal);
            row.Flags |= flag;
        }
    }

    private static int Seconds(Duration duration) => (int)Math.Clamp(duration.TotalSeconds, -MaxBehind - Quarter, MaxAhead + Quarter);
}
