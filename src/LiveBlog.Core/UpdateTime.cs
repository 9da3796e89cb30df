using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core;

/// <summary>How fine a time is known.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum TimePrecision
{
    /// <summary>No moment is known; an interval may be.</summary>
    None,

    /// <summary>The day only.</summary>
    Day,

    /// <summary>The hour.</summary>
    Hour,

    /// <summary>The minute.</summary>
    Minute,

    /// <summary>The second or finer.</summary>
    Second,
}

/// <summary>Where a time was taken from.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum TimeSource
{
    /// <summary>It is not known where from.</summary>
    Unknown,

    /// <summary>The page's own data: JSON state or an endpoint's payload.</summary>
    PageState,

    /// <summary>A machine time in an attribute of the update's markup.</summary>
    Attribute,

    /// <summary>JSON-LD or microdata.</summary>
    StructuredData,

    /// <summary>A printed date and time.</summary>
    AbsoluteText,

    /// <summary>A printed time of day; the day was found elsewhere.</summary>
    ClockText,

    /// <summary>A printed age: "5 minutes ago".</summary>
    RelativeText,

    /// <summary>The updates before and after it: an interval only.</summary>
    Neighbours,

    /// <summary>A feed's element.</summary>
    Feed,
}

/// <summary>What was noticed while a time was resolved.</summary>
[Flags]
[JsonConverter(typeof(StoryJsonConverter))]
public enum TimeFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No zone was written; the page's zone was taken.</summary>
    ZoneAssumed = 1 << 0,

    /// <summary>No date was written; it was found from headings, neighbours or the page's clock.</summary>
    DateInferred = 1 << 1,

    /// <summary>The clock shows this time twice that night; the interval spans both.</summary>
    DstFold = 1 << 2,

    /// <summary>The clock skips this time that night; it was moved forward by the gap.</summary>
    DstGap = 1 << 3,

    /// <summary>A machine time was found to be wrong and another source was taken.</summary>
    MachineTimeRejected = 1 << 4,

    /// <summary>The zone name written does not fit the page's zone at that date.</summary>
    ZoneNameMismatch = 1 << 5,

    /// <summary>A zone name of one season was taken as written; no page zone could check it.</summary>
    SeasonUnchecked = 1 << 6,

    /// <summary>The zone name has several readings and nothing decides.</summary>
    AmbiguousZone = 1 << 7,

    /// <summary>Day and month could be read either way and nothing decides.</summary>
    AmbiguousDate = 1 << 8,

    /// <summary>The weekday written is not that of the date.</summary>
    WeekdayMismatch = 1 << 9,

    /// <summary>The time does not follow the order of its neighbours.</summary>
    OutOfOrder = 1 << 10,

    /// <summary>It lies a few minutes after the page was captured.</summary>
    SlightlyFuture = 1 << 11,

    /// <summary>It lies after the page was captured.</summary>
    Future = 1 << 12,

    /// <summary>Two sources differ by a whole number of hours; the sounder was taken.</summary>
    HourConflict = 1 << 13,

    /// <summary>There was text where a time stands, but it is none.</summary>
    Rejected = 1 << 14,

    /// <summary>The half of the day that is written does not fit the clock, which has 24 hours ("13:05 pm"); the digits were
    /// taken.</summary>
    HalfDayMismatch = 1 << 15,
}

/// <summary>What is known of when something happened. No instant is better than a wrong one: <see cref="At"/> may be null while
/// <see cref="Raw"/> stands. Times are of the years 1 to 9999 in UTC; others are an <see cref="ArgumentOutOfRangeException"/>.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record UpdateTime : IComparable<UpdateTime>
{
    /// <summary>The instant with the offset of its zone; null where none is certain.</summary>
    public OffsetDateTime? At { get; init => field = TimeBounds.Checked(value); }

    /// <summary>Date and clock as shown, where the zone is not known.</summary>
    public LocalDateTime? Local { get; init => field = TimeBounds.Checked(value); }

    /// <summary>The earliest instant it can be; null where <see cref="At"/> is exact or nothing is known.</summary>
    public Instant? Earliest { get; init => field = TimeBounds.Checked(value); }

    /// <summary>The latest instant it can be; null where <see cref="At"/> is exact or nothing is known.</summary>
    public Instant? Latest { get; init => field = TimeBounds.Checked(value); }

    /// <summary>How fine it is known.</summary>
    public TimePrecision Precision { get; init; }

    /// <summary>Where it was taken from.</summary>
    public TimeSource Source { get; init; }

    /// <summary>The zone: an IANA id, or the name as written ("BST"); null where only an offset is known.</summary>
    public string? Zone { get; init; }

    /// <summary>The text it was read from, as the page has it.</summary>
    public string? Raw { get; init; }

    /// <summary>What was noticed.</summary>
    public TimeFlags Flags { get; init; }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The instant of <see cref="At"/>.</summary>
    public Instant? Instant => At?.ToInstant();

    /// <summary>The time in RFC 3339, or else the local time or raw text.</summary>
    public override string ToString() =>
        At is { } at ? OffsetDateTimePattern.Rfc3339.Format(at)
        : Local is { } local ? LocalDateTimePattern.ExtendedIso.Format(local)
        : Raw ?? "unknown";

    /// <summary>Negative where this time comes before the other, as StoryTimeline orders: by the instant. Local times, which no instant is
    /// known of, are ordered among themselves and come before all instants; what tells neither comes first, after null. Times of one moment
    /// compare as 0 though they may differ otherwise.</summary>
    public int CompareTo(UpdateTime? other) => other is null ? 1 : Place.CompareTo(other.Place);

    /// <summary>True where the left time comes before the right one.</summary>
    public static bool operator <(UpdateTime? left, UpdateTime? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>True where the left time does not come after the right one.</summary>
    public static bool operator <=(UpdateTime? left, UpdateTime? right) => left is null || left.CompareTo(right) <= 0;

    /// <summary>True where the left time comes after the right one.</summary>
    public static bool operator >(UpdateTime? left, UpdateTime? right) => right < left;

    /// <summary>True where the left time does not come before the right one.</summary>
    public static bool operator >=(UpdateTime? left, UpdateTime? right) => right <= left;

    private (bool HasInstant, Instant? At) Place => Instant is { } at ? (true, at) : (false, Local?.InUtc().ToInstant());
}
