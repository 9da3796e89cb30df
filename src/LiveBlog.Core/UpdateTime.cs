using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core;

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
