using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>A block that must be of one kind.</summary>
internal sealed class KindShape<T>(BlockShape any) : JsonShape<T>
    where T : Block
{
    public override T Read(ref Utf8JsonReader reader) =>
        any.Read(ref reader) as T ?? throw new JsonException($"The block is no {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value) => any.Write(writer, value);

    public override JsonObject Describe(SchemaDefinitions definitions) => any.Describe(definitions);
}
