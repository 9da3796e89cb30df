using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>A string.</summary>
internal sealed class TextShape : JsonShape<string>
{
    public override string Read(ref Utf8JsonReader reader) => JsonText.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value) => JsonText.Write(writer, value);

    public override void WriteItem(Utf8JsonWriter writer, string value) => JsonText.WriteItem(writer, value);

    public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["type"] = "string" };
}
