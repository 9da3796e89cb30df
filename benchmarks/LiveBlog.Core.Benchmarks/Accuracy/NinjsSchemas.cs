using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace LiveBlog.Core.Benchmarks;

/// <summary>The official schemas by the version a document names, evaluated by JsonSchema.Net.</summary>
internal sealed class NinjsSchemas
{
    private readonly Dictionary<string, JsonSchema> schemas = new(StringComparer.Ordinal);

    public NinjsSchemas(string folder)
    {
        foreach (string file in Directory.GetFiles(folder, "ninjs-schema_*.json"))
        {
            JsonObject text = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            // Drafts 3 and 4 differ in the words for addresses only, of those these schemas use
            bool isOld = ((string?)text["$schema"])?.Contains("draft-0", StringComparison.Ordinal) == true;
            if (isOld)
                text["$schema"] = "http://json-schema.org/draft-07/schema#";
            text.Remove("$id");
            text.Remove("id");
            schemas[Path.GetFileNameWithoutExtension(file)["ninjs-schema_".Length..]] = JsonSchema.FromText(text.ToJsonString());
        }
    }

    /// <summary>True where the document is valid by the schema of its version; null where it names no version that has one.</summary>
    public bool? Judge(JsonObject document)
    {
        if (Version(document) is not { } version || !schemas.TryGetValue(version, out JsonSchema? schema))
            return null;
        using JsonDocument parsed = JsonDocument.Parse(document.ToJsonString());
        return schema.Evaluate(parsed.RootElement).IsValid;
    }

    private static string? Version(JsonObject document) => document["standard"] is JsonObject standard && standard["version"] is JsonValue version
        ? version.ToString()
        : document["$schema"] is JsonValue address && address.ToString() is { } text && text.LastIndexOf('_') is >= 0 and int at
            ? text[(at + 1)..].Replace(".json", "", StringComparison.Ordinal).TrimEnd('#')
            : null;
}
