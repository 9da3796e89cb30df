using System.Text.Json.Serialization;
using NodaTime;

namespace LiveBlog.Core;

/// <summary>The time the coverage spans (schema.org coverageStartTime and coverageEndTime).</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Coverage
{
    /// <summary>When it starts.</summary>
    public OffsetDateTime? Start { get; init => field = TimeBounds.Checked(value); }

    /// <summary>When it ends. Some publishers give one while the story runs.</summary>
    public OffsetDateTime? End { get; init => field = TimeBounds.Checked(value); }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];
}
