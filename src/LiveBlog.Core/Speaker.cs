using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Who said something.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Speaker
{
    /// <summary>The name as the story gives it in full; the description ("a diplomat", "the harbour board") where it gives none; null where
    /// only a pronoun is known.</summary>
    public string? Name { get; init; }

    /// <summary>The speaker as written beside the quote: "The Foreign Secretary", "she".</summary>
    public string? Mention { get; init; }

    /// <summary>Where <see cref="Mention"/> stands; null where it was not taken from the body's text.</summary>
    public TextSegment? MentionAt { get; init; }

    /// <summary>The role or title: "Foreign Secretary".</summary>
    public string? Role { get; init; }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The name or mention, with the role.</summary>
    public override string ToString() => (Name ?? Mention, Role) switch
    {
        (null, null) => "unknown",
        (null, string role) => role,
        (string who, null) => who,
        (string who, string role) => $"{who}, {role}",
    };
}
