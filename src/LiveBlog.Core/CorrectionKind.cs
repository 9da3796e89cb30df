using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>What a correction does.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum CorrectionKind
{
    /// <summary>An error is set right.</summary>
    Correction,

    /// <summary>Something is made clearer.</summary>
    Clarification,

    /// <summary>The editor adds a note.</summary>
    EditorsNote,

    /// <summary>The statement is withdrawn.</summary>
    Retraction,
}
