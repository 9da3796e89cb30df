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

/// <summary>A correction printed with an update (schema.org CorrectionComment).</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Correction
{
    private readonly WebAddress url;

    /// <summary>What it does.</summary>
    public CorrectionKind Kind { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>When it was made.</summary>
    public UpdateTime? Published { get; init; }

    /// <summary>Its own page: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];
}
