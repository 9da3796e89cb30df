using System.Text.Json.Serialization;

namespace LiveBlog.Core;

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
