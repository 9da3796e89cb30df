namespace LiveBlog.Core.Time;

/// <summary>The labels of one update, in page order.</summary>
internal sealed record TimelineItem
{
    public ValueList<TimeLabel> Labels { get; init; } = [];

    /// <summary>The text of the day heading that governs it; null where none does.</summary>
    public string? DayHeading { get; init; }

    public bool IsPinned { get; init; }
}
