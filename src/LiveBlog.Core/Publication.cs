using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>The publication that runs the story (schema.org publisher).</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Publication
{
    private readonly WebAddress url;
    private readonly WebAddress logo;

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its front page: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>Its logo: absolute http or https.</summary>
    public Uri? Logo { get => logo.Value; init => logo = new(value); }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
