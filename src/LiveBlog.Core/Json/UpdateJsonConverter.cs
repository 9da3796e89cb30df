using System.Text.Json;
using System.Text.Json.Serialization;
using LiveBlog.Core.Json;

namespace LiveBlog.Core;

/// <summary>Lets System.Text.Json read and write single updates in the shape of <see cref="StoryJson"/>, whatever the options say. <see cref="Update"/> names it, so nothing need be set up.</summary>
public sealed class UpdateJsonConverter : JsonConverter<Update>
{
    /// <summary>Reads an update; a <see cref="JsonException"/> with the path inside it where it is not one.</summary>
    public override Update Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonDoor.Read(ref reader, UpdateConverter.Read);

    /// <summary>Writes an update.</summary>
    public override void Write(Utf8JsonWriter writer, Update value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        UpdateConverter.Write(writer, value);
    }
}
