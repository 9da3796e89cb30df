using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LiveBlog.Core;

/// <summary>Reads and writes a list of a caller's own type as an array. Lists of the model's types need none.</summary>
/// <typeparam name="T">What the list holds; its own JSON is what the options say.</typeparam>
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
    where T : notnull
{
    /// <summary>Reads an array; a <see cref="JsonException"/> where it is none or holds null.</summary>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        JsonTypeInfo<T> item = Item(options);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, item) ?? throw new JsonException());
        return items.ToValueList();
    }

    /// <summary>Writes an array.</summary>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonTypeInfo<T> item = Item(options);
        writer.WriteStartArray();
        foreach (T one in value)
            JsonSerializer.Serialize(writer, one, item);
        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Item(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }
}
