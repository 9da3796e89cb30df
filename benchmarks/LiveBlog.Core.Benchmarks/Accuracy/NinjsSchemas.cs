using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace LiveBlog.Core.Benchmarks;

/// <summary>The official schema of the last version of each generation of ninjs, evaluated by JsonSchema.Net.</summary>
internal sealed class NinjsSchemas
{
    private const string GeoJson = "\"$ref\":\"https://geojson.org/schema/GeoJSON.json#\"";

    private static readonly string[] Versions = ["1.6", "2.2", "3.1"];

    private readonly Dictionary<char, JsonSchema> schemas = [];

    public NinjsSchemas(string folder)
    {
        foreach (string version in Versions)
        {
            JsonObject text = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, $"ninjs-schema_{version}.json")))!.AsObject();
            // Draft 4 differs in the words for addresses only, of those the schema uses
            if (version == "1.6")
                text["$schema"] = "http://json-schema.org/draft-07/schema#";
            text.Remove("$id");
            text.Remove("id");
            // The schema of GeoJSON is not at hand, and nothing is fetched: any object may stand there
            string known = text.ToJsonString().Replace(GeoJson, "\"type\":\"object\"", StringComparison.Ordinal);
            schemas[version[0]] = JsonSchema.FromText(known);
        }
    }

    /// <summary>True where the document is valid by the schema of its generation.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">A version, such as 2.1.</param>
    public bool Judge(JsonObject document, string version)
    {
        using JsonDocument parsed = JsonDocument.Parse(document.ToJsonString());
        return schemas[version[0]].Evaluate(parsed.RootElement).IsValid;
    }
}
