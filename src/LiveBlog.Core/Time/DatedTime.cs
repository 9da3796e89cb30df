using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>A resolved time before it becomes an <see cref="UpdateTime"/>; a value, so that trying costs nothing.</summary>
internal record struct DatedTime
{
    public OffsetDateTime? At { get; set; }

    public LocalDateTime? Local { get; set; }

    public Instant? Earliest { get; set; }

    public Instant? Latest { get; set; }

    public TimePrecision Precision { get; set; }

    public TimeSource Source { get; set; }

    public string? Zone { get; set; }

    public TimeFlags Flags { get; set; }

    public readonly Instant? Instant => At?.ToInstant();

    public readonly UpdateTime ToUpdateTime(string? raw) => new()
    {
        At = At,
        Local = Local,
        Earliest = Earliest,
        Latest = Latest,
        Precision = Precision,
        Source = Source,
        Zone = Zone,
        Flags = Flags,
        Raw = raw,
    };

    /// <summary>This time, flagged where it lies after the moment the page was made (T32).</summary>
    public readonly DatedTime CheckedAgainst(Instant? anchor)
    {
        if (anchor is not { } now || Instant is not { } at || at <= now)
            return this;
        return this with { Flags = Flags | (at <= now + PageClock.Skew ? TimeFlags.SlightlyFuture : TimeFlags.Future) };
    }

    /// <summary>A clock on a known day.</summary>
    public static DatedTime On(LocalDate day, in LabelParts parts, PageClock page, Instant? notAfter, TimeFlags flags, TimeSource source)
    {
        LocalDateTime local = day.At(parts.Clock);
        ZonedTime zoned = ZoneChoice.Resolve(local, parts.Zone, page, notAfter);
        return new DatedTime
        {
            At = zoned.At,
            Local = zoned.At is null ? local : null,
            Earliest = zoned.Earliest,
            Latest = zoned.Latest,
            Precision = parts.ClockPrecision,
            Source = source,
            Zone = zoned.Zone,
            Flags = flags | zoned.Flags | (parts.IsHalfWrong ? TimeFlags.HalfDayMismatch : TimeFlags.None),
        };
    }

    /// <summary>A whole day: no instant, but its bounds where a zone is known.</summary>
    public static DatedTime WholeDay(LocalDate day, DateTimeZone? zone, TimeFlags flags, TimeSource source) => new()
    {
        Local = day.AtMidnight(),
        Earliest = zone is null ? null : ZonedTime.StartOf(day, zone),
        Latest = zone is null ? null : ZonedTime.StartOf(day.PlusDays(1), zone),
        Precision = TimePrecision.Day,
        Source = source,
        Zone = zone?.Id,
        Flags = flags,
    };
}
