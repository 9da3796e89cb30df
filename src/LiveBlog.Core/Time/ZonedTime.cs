using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>A local time on the clock of a zone, with what was noticed on the way; no instant where the zone is not certain.</summary>
internal readonly record struct ZonedTime(OffsetDateTime? At, Instant? Earliest, Instant? Latest, string? Zone, TimeFlags Flags)
{
    public static ZonedTime Unknown(string? zone, TimeFlags flags) => new(null, null, null, zone, flags);

    public static ZonedTime Exact(OffsetDateTime at, string? zone, TimeFlags flags = TimeFlags.None) => new(at, null, null, zone, flags);

    /// <summary>The time, and the interval that holds it and another reading of the same label.</summary>
    public static ZonedTime Spanning(OffsetDateTime at, Instant other, string? zone, TimeFlags flags)
    {
        Instant instant = at.ToInstant();
        return new ZonedTime(at, Instant.Min(instant, other), Instant.Max(instant, other), zone, flags);
    }

    /// <summary>When a day begins; a day the zone skipped begins with the next one.</summary>
    public static Instant StartOf(LocalDate day, DateTimeZone zone) => day.AtMidnight().InZoneLeniently(zone).ToInstant();

    /// <summary>The time on the clock of an IANA zone. Where the clock shows it twice, the latest reading up to <paramref name="notAfter"/>
    /// is taken, or the earlier one where nothing is known (T27); where the clock skips it, it moves forward by the gap (T28).</summary>
    public static ZonedTime In(DateTimeZone zone, LocalDateTime local, Instant? notAfter, TimeFlags flags)
    {
        var mapping = zone.MapLocal(local);
        if (mapping.Count == 1)
            return Exact(mapping.Single().ToOffsetDateTime(), zone.Id, flags);
        if (mapping.Count == 0)
            return Exact(local.InZoneLeniently(zone).ToOffsetDateTime(), zone.Id, flags | TimeFlags.DstGap);
        (ZonedDateTime early, ZonedDateTime late) = (mapping.First(), mapping.Last());
        bool takesLate = notAfter is { } bound && late.ToInstant() <= bound;
        (ZonedDateTime taken, ZonedDateTime other) = takesLate ? (late, early) : (early, late);
        return Spanning(taken.ToOffsetDateTime(), other.ToInstant(), zone.Id, flags | TimeFlags.DstFold);
    }
}
