using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.Feeds;

/// <summary>How many things a story's JSON has, counted before they are made: two bytes of it may stand for an update of
/// hundreds.</summary>
internal static class StoryEntries
{
    private const int PerEntry = 20;

    /// <summary>Whether there are more updates than so many, or more objects than go with them. A <see cref="JsonException"/> where the
    /// JSON is broken.</summary>
    public static bool Exceed(ReadOnlySpan<byte> utf8, int most)
    {
        Utf8JsonReader reader = new(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, JsonCodec.Reading);
        long updates = 0, objects = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                continue;
            objects++;
            updates += reader.CurrentDepth == 2 ? 1 : 0;
            if (updates > most || objects > (long)most * PerEntry)
                return true;
        }

        return false;
    }
}
