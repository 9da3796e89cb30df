using System.Text.Json;
using System.Text.Json.Serialization;
using LiveBlog.Core.Json;

namespace LiveBlog.Core;

/// <summary>Lets System.Text.Json read and write stories in the shape of <see cref="StoryJson"/>, whatever the options say. <see cref="Story"/> names it, so nothing need be set up.</summary>
public sealed class StoryJsonConverter : JsonConverter<Story>
{
    /// <summary>Reads a story; a <see cref="JsonException"/> with the path inside it where it is not one.</summary>
    public override Story Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonDoor.Read(ref reader, StoryConverter.Read);

    /// <summary>Writes a story.</summary>
    public override void Write(Utf8JsonWriter writer, Story value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        StoryConverter.Write(writer, value);
    }
}
