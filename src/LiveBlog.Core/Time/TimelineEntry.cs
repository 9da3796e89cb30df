namespace LiveBlog.Core.Time;

/// <summary>The times of one update.</summary>
internal sealed record TimelineEntry(UpdateTime? Published, UpdateTime? Modified, string? EventClock);
