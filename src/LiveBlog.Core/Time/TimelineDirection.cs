namespace LiveBlog.Core.Time;

/// <summary>Which way a list of updates runs.</summary>
internal enum TimelineDirection
{
    Unknown,
    NewestFirst,
    OldestFirst,
    Mixed,
}
