using System.Text.Json.Serialization;

namespace LiveBlog.Core;

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
