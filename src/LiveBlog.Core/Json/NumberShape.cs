using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>A number with a fraction.</summary>
internal sealed class NumberShape : JsonShape<double>
{
    public override double Read(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw new JsonException("The number is too large.");
    }

    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "number" };
}
