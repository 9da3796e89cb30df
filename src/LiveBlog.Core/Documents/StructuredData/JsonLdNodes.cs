using System.Text.Json;

namespace LiveBlog.Core.Documents.StructuredData;

/// <summary>Makes the items of a JSON-LD text; references lead to the items they name. The number of items is bounded, for two bytes of
/// JSON can be one.</summary>
internal sealed class JsonLdNodes(Dictionary<string, JsonElement> byId)
{
    private const int MaxDepth = 64;

    // An update, its author and the author's employer may each stand apart
    private const int MaxHops = 3;

    private int left = 250_000;

    public SchemaNode Make(JsonElement element) => ToNode(element, 0, 0);

    /// <summary>Depth is bounded by the JSON parser's and by <see cref="MaxDepth"/>.</summary>
    private SchemaNode ToNode(JsonElement element, int depth, int hops)
    {
        SchemaNode node = new();
        if (depth > MaxDepth || --left < 0)
            return node;
        if (depth > 0 && hops < MaxHops && Named(element) is { } full)
            return ToNode(full, depth, hops + 1);
        node.Types.AddRange(JsonLd.Types(element));
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.NameEquals("@id"u8))
                node.Id = JsonScalars.Text(member.Value);
            else if (!member.NameEquals("@type"u8) && !member.NameEquals("@context"u8))
                AddValues(node, JsonLd.Local(member.Name), member.Value, depth + 1, hops);
        }

        return node;
    }

    /// <summary>The item that a reference names; null for any other item, and where it is not in the page.</summary>
    private JsonElement? Named(JsonElement element) =>
        JsonLd.IsReference(element) && element.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            && byId.TryGetValue(id.GetString()!, out JsonElement item) ? item : null;

    private void AddValues(SchemaNode node, string name, JsonElement value, int depth, int hops)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array when depth <= MaxDepth:
                foreach (JsonElement item in value.EnumerateArray().TakeWhile(_ => left > 0))
                    AddValues(node, name, item, depth + 1, hops);
                break;
            case JsonValueKind.Object when value.TryGetProperty("@value", out JsonElement literal):
                node.Add(name,
                    new SchemaValue(literal.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                    ? literal.GetRawText()
                    : JsonScalars.Text(literal), null));
                break;
            case JsonValueKind.Object:
                node.Add(name, new SchemaValue(null, ToNode(value, depth, hops)));
                break;
            default:
                if (JsonScalars.Text(value) is { } text)
                    node.Add(name, new SchemaValue(text, null));
                break;
        }
    }
}
