namespace LiveBlog.Core.Time;

/// <summary>The times of a list of updates, one entry per item, in the order of the items.</summary>
internal sealed record Timeline(ValueList<TimelineEntry> Entries, TimelineDirection Direction, string? ZoneId, ValueList<Finding> Findings);
