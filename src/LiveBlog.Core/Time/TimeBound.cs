namespace LiveBlog.Core.Time;

/// <summary>On which side of a moment or a day a time lies.</summary>
internal enum TimeBound : byte
{
    None,
    Before,
    After,
}
