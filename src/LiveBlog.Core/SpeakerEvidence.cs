using System.Text.Json.Serialization;

namespace LiveBlog.Core;

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

    /// <summary>An attribution line or cite of a block quote, or a line that is a name above or below the quote.</summary>
    AttributionLine,

    /// <summary>A lead-in that ends in a colon, in the quote's own paragraph or the one before.</summary>
    LeadIn,

    /// <summary>The speaker of the quote before it goes on.</summary>
    CarryOver,

    /// <summary>The author of the embedded post.</summary>
    EmbedAuthor,

    /// <summary>The update's headline, over a paragraph that is nothing but the quote.</summary>
    Headline,
}
