using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>One time label. The source is Attribute, StructuredData or PageState for a machine value, Unknown for visible text.</summary>
internal sealed record TimeLabel(string Text, TimeSource Source, TimeRole Role = TimeRole.Shown);

/// <summary>The labels of one update, in page order.</summary>
internal sealed record TimelineItem
{
    public ValueList<TimeLabel> Labels { get; init; } = [];

    /// <summary>The text of the day heading that governs it; null where none does.</summary>
    public string? DayHeading { get; init; }

    public bool IsPinned { get; init; }
}

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

/// <summary>The times of one update.</summary>
internal sealed record TimelineEntry(UpdateTime? Published, UpdateTime? Modified, string? EventClock);

/// <summary>Which way a list of updates runs.</summary>
internal enum TimelineDirection
{
    Unknown,
    NewestFirst,
    OldestFirst,
    Mixed,
}

/// <summary>The times of a list of updates, one entry per item, in the order of the items.</summary>
internal sealed record Timeline(ValueList<TimelineEntry> Entries, TimelineDirection Direction, string? ZoneId, ValueList<Finding> Findings);
