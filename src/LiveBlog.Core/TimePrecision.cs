using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>How fine a time is known.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum TimePrecision
{
    /// <summary>No moment is known; an interval may be.</summary>
    None,

    /// <summary>The day only.</summary>
    Day,

    /// <summary>The hour.</summary>
    Hour,

    /// <summary>The minute.</summary>
    Minute,

    /// <summary>The second or finer.</summary>
    Second,
}
