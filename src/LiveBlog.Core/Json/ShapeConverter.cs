using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveBlog.Core.Json;

/// <summary>Reads and writes a type in its shape, whatever the options say.</summary>
internal class ShapeConverter<T>(JsonShape<T> shape) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonCodec.Read(ref reader, shape);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => shape.Write(writer, value);
}
