using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>The version of the story's JSON. Minor versions (1.1) only add members, and those are kept; a major one may mean other things
/// by the same names.</summary>
internal sealed class VersionShape : JsonShape<int>
{
    public override int Read(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetDouble(out double version) && version is >= 1 and < 2
            ? (int)version
            : throw new JsonException("The version of the story's JSON is not 1.");
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["type"] = "number", ["minimum"] = 1, ["exclusiveMaximum"] = 2 };
}
