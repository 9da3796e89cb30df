using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>An integer of 32 bits.</summary>
internal sealed class IntegerShape(int? minimum = null) : JsonShape<int>
{
    public override int Read(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetInt32(out int value) ? value : throw new JsonException("The number is no integer of 32 bits.");
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        minimum is null ? new() { ["type"] = "integer" } : new() { ["type"] = "integer", ["minimum"] = minimum };
}
