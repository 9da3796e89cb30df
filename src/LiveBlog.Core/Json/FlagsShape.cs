using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>The flags of a time as a list of their names, each at the index of its bit.</summary>
internal sealed class FlagsShape(JsonNames names) : JsonShape<TimeFlags>
{
    public override TimeFlags Read(ref Utf8JsonReader reader)
    {
        TimeFlags flags = TimeFlags.None;
        JsonFault.Expect(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            flags |= (TimeFlags)(1 << names.ReadValue(ref reader));
        return flags;
    }

    public override void Write(Utf8JsonWriter writer, TimeFlags value)
    {
        writer.WriteStartArray();
        for (int bit = 0; bit < names.Count; bit++)
        {
            if (((int)value & (1 << bit)) != 0)
                writer.WriteStringValue(names.Encoded(bit));
        }

        writer.WriteEndArray();
    }

    public override bool IsAbsent(TimeFlags value) => value == TimeFlags.None;

    public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "array", ["items"] = names.Describe() };
}
