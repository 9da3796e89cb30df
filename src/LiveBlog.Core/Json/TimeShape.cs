using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>A date or time as a string.</summary>
internal sealed class TimeShape<T>(string definition, ReadTime<T> read, Func<T, string> format) : JsonShape<T?>
    where T : struct
{
    public override T? Read(ref Utf8JsonReader reader) => read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value) => JsonText.Write(writer, format(value!.Value));

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaDefinitions.Refer(definition);
}
