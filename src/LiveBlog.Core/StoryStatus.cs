using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Where a story stands.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum StoryStatus
{
    /// <summary>Announced, not begun.</summary>
    Scheduled,

    /// <summary>Running.</summary>
    Live,

    /// <summary>Running, at rest.</summary>
    Paused,

    /// <summary>Over.</summary>
    Ended,

    /// <summary>Over and put away.</summary>
    Archived,

    /// <summary>Taken down.</summary>
    Withheld,
}
