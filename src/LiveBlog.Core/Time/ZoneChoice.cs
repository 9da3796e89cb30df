using NodaTime;
using NodaTime.TimeZones;

namespace LiveBlog.Core.Time;

/// <summary>Finds the instant of a local time from the zone written beside it and the zone of its page (T16 to T20).</summary>
internal static class ZoneChoice
{
    // A year holds both seasons
    private static readonly Duration Season = Duration.FromDays(190);

    public static ZonedTime Resolve(LocalDateTime local, ZoneText written, PageClock page, Instant? notAfter)
    {
        if (written.Offset is { } offset)
            return ZonedTime.Exact(local.WithOffset(offset), null);
        if (written.Name is { } name)
            return ResolveName(local, name, page, notAfter);
        return page.Zone is { } zone ? ZonedTime.In(zone, local, notAfter, TimeFlags.ZoneAssumed) : ZonedTime.Unknown(null, TimeFlags.None);
    }

    /// <summary>The zone whose calendar tells the day of a label: that of a generic name, or the page's.</summary>
    public static DateTimeZone? ZoneOf(ZoneText written, PageClock page)
    {
        if (written.Offset is { } offset)
            return DateTimeZone.ForOffset(offset);
        if (written.Name is not { } name)
            return page.Zone;
        ZoneReading? reading = Choose(name, page);
        return reading?.Offset is { } named ? DateTimeZone.ForOffset(named) : Representative(reading) ?? page.Zone;
    }

    private static ZonedTime ResolveName(LocalDateTime local, ZoneName name, PageClock page, Instant? notAfter)
    {
        if (name.Readings is [{ Offset: null }] && Representative(name.Readings[0]) is { } generic)
            return ZonedTime.In(generic, local, notAfter, TimeFlags.None);
        if (page.Zone is { } zone)
        {
            // Australian papers write EST for their own eastern time (T20)
            if (zone.Id.StartsWith("Australia/", StringComparison.Ordinal) && name.Name is "EST" or "EDT" or "CST" or "CDT")
                return ZonedTime.In(zone, local, notAfter, TimeFlags.None);
            if (OwnOffset(zone, name.Name, local) is { } own)
                return InSeason(local, own, zone, notAfter, TimeFlags.ZoneNameMismatch, wallClockWins: true) with { Zone = zone.Id };
            foreach (ZoneReading reading in name.Readings)
            {
                // Of a page whose offset alone is known, it tells which of its meanings the name has (T19)
                if (name.IsAmbiguous && IsBare(zone) && reading.Offset == zone.MinOffset)
                    return ZonedTime.Exact(local.WithOffset(zone.MinOffset), name.Name) with { Flags = TimeFlags.ZoneAssumed };
                if (Uses(zone, reading, local))
                    return InSeason(local, reading.Offset!.Value, zone, notAfter, TimeFlags.ZoneNameMismatch,
                        wallClockWins: true) with { Zone = zone.Id };
            }
        }

        if (Choose(name, page) is not { Offset: { } offset } chosen)
            return ZonedTime.Unknown(name.Name, TimeFlags.AmbiguousZone);
        return Representative(chosen) is { } home
            ? InSeason(local, offset, home, notAfter, TimeFlags.SeasonUnchecked, wallClockWins: false) with { Zone = name.Name }
            : ZonedTime.Exact(local.WithOffset(offset), name.Name);
    }

    /// <summary>The reading the page's country means, or the only one, or the usual one.</summary>
    private static ZoneReading? Choose(ZoneName name, PageClock page)
    {
        foreach (ZoneReading reading in name.Readings)
        {
            if (page.Country is { } country && reading.Countries.Contains(country))
                return reading;
        }

        return name.IsAmbiguous ? null : name.Readings[0];
    }

    /// <summary>The time at the offset the name stands for, where the zone has that offset then; otherwise writers use the name of the
    /// other season loosely, and either the wall clock or the letter of the name wins.</summary>
    private static ZonedTime InSeason(LocalDateTime local, Offset offset, DateTimeZone zone, Instant? notAfter, TimeFlags flag,
        bool wallClockWins)
    {
        OffsetDateTime literal = local.WithOffset(offset);
        if (zone.GetUtcOffset(literal.ToInstant()) == offset)
            return ZonedTime.Exact(literal, null);
        ZonedTime wall = ZonedTime.In(zone, local, notAfter, flag);
        return wallClockWins
            ? ZonedTime.Spanning(wall.At!.Value, literal.ToInstant(), null, wall.Flags)
            : ZonedTime.Spanning(literal, wall.At!.Value.ToInstant(), null, flag);
    }

    /// <summary>What the zone is ahead of Greenwich in the season in which its own clock bears that name; null where it never
    /// does.</summary>
    private static Offset? OwnOffset(DateTimeZone zone, string name, LocalDateTime local)
    {
        foreach (ZoneInterval interval in Around(zone, local))
        {
            if (string.Equals(interval.Name, name, StringComparison.OrdinalIgnoreCase))
                return interval.WallOffset;
        }

        return null;
    }

    /// <summary>True where the zone keeps the same time as the one that the reading stands for, in a season that bears the name.</summary>
    private static bool Uses(DateTimeZone zone, ZoneReading reading, LocalDateTime local)
    {
        DateTimeZone? home = Representative(reading);
        foreach (ZoneInterval interval in Around(zone, local))
        {
            if (interval.WallOffset == reading.Offset && (home?.Id == zone.Id
                || (home is not null && interval.HasStart && home.GetZoneInterval(interval.Start).Name == interval.Name)))
                return true;
        }

        return false;
    }

    private static IEnumerable<ZoneInterval> Around(DateTimeZone zone, LocalDateTime local)
    {
        Instant at = local.InUtc().ToInstant();
        return zone.GetZoneIntervals(at - Season, at + Season);
    }

    private static bool IsBare(DateTimeZone zone) =>
        zone.MinOffset == zone.MaxOffset && zone.Id.StartsWith("UTC", StringComparison.Ordinal);

    private static DateTimeZone? Representative(ZoneReading? reading) =>
        reading?.ZoneId is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
}
