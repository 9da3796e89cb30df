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
