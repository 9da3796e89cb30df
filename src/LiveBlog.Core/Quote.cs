using System.Text.Json.Serialization;

namespace LiveBlog.Core;

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
