using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>True or false. False tells nothing.</summary>
internal sealed class FlagShape : JsonShape<bool>
{
    public override bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonFault.Unexpected(ref reader, "true or false"),
    };

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override bool IsAbsent(bool value) => !value;

    public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
