namespace LiveBlog.Core.Time;

/// <summary>What a label of an update tells.</summary>
internal enum TimeRole
{
    /// <summary>The time shown; its own words may tell more (T6).</summary>
    Shown,

    /// <summary>When the update was first shown.</summary>
    Published,

    /// <summary>When it was last changed.</summary>
    Modified,
}
