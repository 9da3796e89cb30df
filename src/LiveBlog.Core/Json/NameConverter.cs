using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>The same for an enum, whose values may also be the names of a dictionary's members.</summary>
internal sealed class NameConverter<T>(NameShape<T> shape) : ShapeConverter<T>(shape)
    where T : struct, Enum
{
    private readonly NameShape<T> shape = shape;

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        shape.ReadName(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(shape.Name(value));
}
