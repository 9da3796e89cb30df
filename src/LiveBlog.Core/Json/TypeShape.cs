using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>The "type" of one kind of block: always the same word.</summary>
internal sealed class TypeShape(string type) : JsonShape<string>
{
    private readonly JsonNames only = new(type);

    public string Type => type;

    public override string Read(ref Utf8JsonReader reader) => only[only.ReadValue(ref reader)];

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(only.Encoded(0));

    public override JsonObject Describe(SchemaDefinitions definitions) => only.Describe();
}
