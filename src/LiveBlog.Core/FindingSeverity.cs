using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Something is missing or was mended.</summary>
    Warning,

    /// <summary>Something is wrong or could not be read.</summary>
    Error,
}
