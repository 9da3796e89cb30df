using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Who wrote a story or an update.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Author
{
    private readonly WebAddress url;

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The role: "Political editor".</summary>
    public string? Role { get; init; }

    /// <summary>The account name on a social service, without the @.</summary>
    public string? Handle { get; init; }

    /// <summary>The author's page: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The name, with the role.</summary>
    public override string ToString() => Role is null ? Name : $"{Name}, {Role}";
}
