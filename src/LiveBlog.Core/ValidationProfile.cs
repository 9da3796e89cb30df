using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>How strictly rules weigh.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum ValidationProfile
{
    /// <summary>What the specifications say: a broken "must" is an error, a broken "should" a warning.</summary>
    Strict,

    /// <summary>What search engines and aggregators ask of a publisher as well: their demands are errors too.</summary>
    Publisher,

    /// <summary>What a reader needs: an error is only what cannot be read without guessing.</summary>
    Lenient,
}
