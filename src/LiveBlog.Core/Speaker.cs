using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Who said something.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Speaker
{
    /// <summary>The name of the person or organisation as the story gives it in full; null where the story names nobody, or where it is not
    /// sure whom it means. A description ("a diplomat", "the harbour board") is no name: it is the <see cref="Mention"/>.</summary>
    public string? Name { get; init; }

    /// <summary>How <see cref="Name"/> was found.</summary>
    public NameEvidence NameEvidence { get; init; }

    /// <summary>The speaker as written beside the quote: "The Foreign Secretary", "a diplomat", "she".</summary>
    public string? Mention { get; init; }

    /// <summary>Where <see cref="Mention"/> stands; null where it was not taken from the body's text.</summary>
    public TextSegment? MentionAt { get; init; }

    /// <summary>The role or title: "Foreign Secretary".</summary>
    public string? Role { get; init; }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The name with the role, or the mention where there is no name.</summary>
    public override string ToString() => (Name, Mention, Role) switch
    {
        (null, null, null) => "unknown",
        (null, null, string role) => role,
        (null, string mention, _) => mention,
        (string name, _, null) => name,
        (string name, _, string role) => $"{name}, {role}",
    };
}
