using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Where a quote stands in the update.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum QuoteKind
{
    /// <summary>Inside the reporter's text, in quotation marks.</summary>
    Inline,

    /// <summary>Set apart as a block quote, with or without marks.</summary>
    Block,

    /// <summary>The words of an embedded post.</summary>
    Embed,
}

/// <summary>How the speaker of a quote was found.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum SpeakerEvidence
{
    /// <summary>No speaker was found.</summary>
    None,

    /// <summary>A cue word with its subject beside the quote: «…», Pell said.</summary>
    Cue,

    /// <summary>"According to" and its like.</summary>
    AccordingTo,

    /// <summary>An attribution line or cite of a block quote.</summary>
    AttributionLine,

    /// <summary>A lead-in that ends in a colon, in the quote's own paragraph or the one before.</summary>
    LeadIn,

    /// <summary>The speaker of the quote before it goes on.</summary>
    CarryOver,

    /// <summary>The author of the embedded post.</summary>
    EmbedAuthor,
}

/// <summary>A stretch of a block's <see cref="Block.PlainText"/>.</summary>
/// <param name="Block">The block's index in the body, from 0.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
[JsonConverter(typeof(StoryJsonConverter))]
public readonly record struct TextSegment(int Block, int Start, int Length)
{
    /// <summary>Where it ends: the first unit after it.</summary>
    public int End => Start + Length;
}

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

/// <summary>Words somebody said, with speaker and place in the update.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Quote
{
    /// <summary>The words without the outer quotation marks; segments are joined by a space, paragraphs by U+000A.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand, quotation marks included, in order.</summary>
    public ValueList<TextSegment> Segments { get; init; } = [];

    /// <summary>Who said it; null where the page does not tell.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The word that makes it speech, as written: "said", "according to".</summary>
    public string? Cue { get; init; }

    /// <summary>Where the quote stands.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>How the speaker was found.</summary>
    public SpeakerEvidence Evidence { get; init; }

    /// <summary>Members of the JSON that this version does not know.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The words and who said them.</summary>
    public override string ToString() => Speaker is null ? $"“{Text}”" : $"“{Text}” ({Speaker})";
}
