using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>What a stretch of text is set as.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum MarkKind
{
    /// <summary>A link; its address is <see cref="TextMark.Url"/>.</summary>
    Link,

    /// <summary>Strong (bold).</summary>
    Strong,

    /// <summary>Emphasis (italic).</summary>
    Emphasis,
}
