using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>What is known of the page as a whole.</summary>
internal sealed record TimelineContext
{
    /// <summary>The caller's or the publisher's zone: an IANA id.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The zone that counts where neither the caller nor the page tells one: an IANA id.</summary>
    public string? HomeZoneId { get; init; }

    /// <summary>The page's language: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The page's country: ISO 3166, two letters.</summary>
    public string? Country { get; init; }

    public Instant? CapturedAt { get; init; }

    /// <summary>Dates of the page as a whole: they bound the days, and never date an update (T7).</summary>
    public ValueList<TimeLabel> PageLabels { get; init; } = [];

    /// <summary>Ends the dating.</summary>
    public CancellationToken Cancellation { get; init; }
}
