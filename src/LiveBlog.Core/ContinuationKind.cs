using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>Where a continuation leads.</summary>
[JsonConverter(typeof(StoryJsonConverter))]
public enum ContinuationKind
{
    /// <summary>To older updates.</summary>
    Older,

    /// <summary>To newer updates.</summary>
    Newer,

    /// <summary>To more updates of an unknown age.</summary>
    More,

    /// <summary>To the updates that another service shows in this page.</summary>
    Embed,
}
