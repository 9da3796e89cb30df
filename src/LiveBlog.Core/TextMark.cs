using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>A stretch of a text that is set as something: a link, strong or emphasis.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record TextMark
{
    private readonly WebAddress url;

    /// <summary>What the stretch is set as.</summary>
    public required MarkKind Kind { get; init; }

    /// <summary>Where it starts, in UTF-16 units from the start of the text.</summary>
    public required int Start { get; init; }

    /// <summary>How long it is, in UTF-16 units.</summary>
    public required int Length { get; init; }

    /// <summary>The link's address: absolute http or https.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }
}
