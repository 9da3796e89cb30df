using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>The JSON Schema of a table's type; what has a name stands once, in the definitions.</summary>
internal sealed class SchemaDefinitions
{
    private const string Date = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?";

    private readonly JsonObject definitions = new()
    {
        ["address"] = Text("Absolute, http or https.", "^[Hh][Tt][Tt][Pp][Ss]?://"),
        ["instant"] = Text(
            "RFC 3339, the offset of the place kept, up to nine digits of a second.", $"^{Date}(Z|[+-][0-9]{{2}}:[0-9]{{2}})$"),
        ["local"] = Text("ISO 8601 date and time without a zone.", $"^{Date}$"),
    };

    private SchemaDefinitions()
    {
    }

    /// <summary>The schema as a text of indented JSON.</summary>
    public static string Write<T>(JsonTable<T> table, string title)
        where T : notnull
    {
        SchemaDefinitions parts = new();
        JsonObject root = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
        };
        foreach ((string name, JsonNode? value) in table.Definition(parts))
            root.Add(name, value!.DeepClone());
        root.Add("definitions", parts.definitions);
        ArrayBufferWriter<byte> buffer = new();
        // The default encoder would escape the + of a pattern
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(buffer, options))
            root.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static JsonArray Array(params IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    /// <summary>A reference to a definition.</summary>
    public static JsonObject Refer(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    /// <summary>A reference to a definition, which is made where it is not there yet.</summary>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        if (!definitions.ContainsKey(name))
        {
            // The place is taken first, so that a type may hold itself
            definitions[name] = null;
            definitions[name] = make();
        }

        return Refer(name);
    }

    private static JsonObject Text(string description, string pattern) =>
        new() { ["description"] = description, ["type"] = "string", ["pattern"] = pattern };
}
