using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Finds the day of a clock from the times around it (T22, T23, T27).</summary>
internal static class ClockDay
{
    /// <summary>
    /// The latest time with this clock up to a bound. In the hour a clock shows twice, the reading must not be later than
    /// <paramref name="neighbour"/>,
    /// the newer time beside it; the bound's tolerance does not count there.
    /// </summary>
    public static DatedTime Latest(in LabelParts parts, PageClock page, Instant bound, Instant? neighbour)
    {
        LocalDate day = bound.InZone(ZoneChoice.ZoneOf(parts.Zone, page) ?? DateTimeZone.Utc).Date.PlusDays(1);
        // A day may be skipped, or its clock be moved: four steps reach below any bound
        DatedTime time = default;
        for (int step = 0; step < 4; step++)
        {
            time = DatedTime.On(day.PlusDays(-step), in parts, page, neighbour ?? bound, TimeFlags.DateInferred, TimeSource.ClockText);
            if (ReferenceInstant(time) <= bound)
                break;
        }

        return time;
    }

    /// <summary>The earliest time with this clock from a bound on.</summary>
    public static DatedTime Earliest(in LabelParts parts, PageClock page, Instant bound)
    {
        LocalDate day = bound.InZone(ZoneChoice.ZoneOf(parts.Zone, page) ?? DateTimeZone.Utc).Date.PlusDays(-1);
        DatedTime time = default;
        for (int step = 0; step < 4; step++)
        {
            time = DatedTime.On(day.PlusDays(step), in parts, page, null, TimeFlags.DateInferred, TimeSource.ClockText);
            if (ReferenceInstant(time) >= bound)
                break;
        }

        return time;
    }

    // A time whose zone has several readings still has a day
    private static Instant ReferenceInstant(DatedTime time) => time.Instant ?? time.Local!.Value.InUtc().ToInstant();
}
