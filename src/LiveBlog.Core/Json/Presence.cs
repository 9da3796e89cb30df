namespace LiveBlog.Core.Json;

/// <summary>When a member stands in the JSON.</summary>
internal enum Presence
{
    /// <summary>Where it tells something.</summary>
    Optional,

    /// <summary>Always; it may be missing in what is read.</summary>
    Written,

    /// <summary>Always, and the schema says so; it may be missing in what is read.</summary>
    Promised,

    /// <summary>Always; what lacks it is refused.</summary>
    Required,
}
