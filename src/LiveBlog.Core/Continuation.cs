using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>A link to more updates of the story.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Continuation
{
    private readonly WebAddress url;

    /// <summary>Where it leads.</summary>
    public required ContinuationKind Kind { get; init; }

    /// <summary>Its address: absolute http or https; null where the page has a control without one.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>What the page calls it: "Load more updates".</summary>
    public string? Label { get; init; }

    /// <summary>The service of an embed, in lower case.</summary>
    public string? Provider { get; init; }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];
}
