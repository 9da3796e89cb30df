using System.Text.Json.Serialization;
using NodaTime;

namespace LiveBlog.Core;

/// <summary>An update that was taken away (Atom RFC 6721 deleted-entry).</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Tombstone
{
    /// <summary>The id of the update that was taken away.</summary>
    public required string Ref { get; init; }

    /// <summary>When it was taken away.</summary>
    public OffsetDateTime? When { get; init => field = TimeBounds.Checked(value); }

    /// <summary>Who took it away.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public string? Comment { get; init; }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];
}
