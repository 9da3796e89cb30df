using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>What a page is.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum Verdict
{
    /// <summary>No live blog: an article, a section page, a forum.</summary>
    NotALiveBlog,

    /// <summary>A running live blog.</summary>
    Live,

    /// <summary>A live blog that is over.</summary>
    Ended,

    /// <summary>A live blog whose updates another service shows; they are not in the page.</summary>
    EmbedOnly,

    /// <summary>The input could not be read: it is empty, packed in a container, no text, broken JSON, too large or too complex. A finding
    /// of severity Error tells which.</summary>
    Unreadable,
}
