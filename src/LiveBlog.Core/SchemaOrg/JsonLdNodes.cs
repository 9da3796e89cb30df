using System.Text.Json;
using LiveBlog.Core.Html;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>Makes the items of a JSON-LD text; references lead to the items they name. The number of items is bounded, for two bytes of JSON can be one.</summary>
internal sealed class JsonLdNodes(Dictionary<string, JsonElement> byId)
{
    private const int MostDepth = 64;
    private int left = 250_000;

    public SchemaNode Make(JsonElement element) => ToNode(element, 0);

    /// <summary>Depth is bounded by the JSON parser's and by <see cref="MostDepth"/>.</summary>
    private SchemaNode ToNode(JsonElement element, int depth)
    {
        SchemaNode node = new();
        if (depth > MostDepth || --left < 0)
            return node;
        if (depth > 0 && depth < 4 && JsonLd.IsReference(element) && element.TryGetProperty("@id", out JsonElement reference) && reference.ValueKind == JsonValueKind.String && byId.TryGetValue(reference.GetString()!, out JsonElement full))
            return ToNode(full, depth + 4);
        node.Types.AddRange(JsonLd.Types(element));
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.NameEquals("@id"u8))
                node.Id = PageJson.Text(member.Value);
            else if (!member.NameEquals("@type"u8) && !member.NameEquals("@context"u8))
                AddValues(node, JsonLd.Local(member.Name), member.Value, depth + 1);
        }

        return node;
    }

    private void AddValues(SchemaNode node, string name, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array when depth <= MostDepth:
                foreach (JsonElement item in value.EnumerateArray().TakeWhile(_ => left > 0))
                    AddValues(node, name, item, depth + 1);
                break;
            case JsonValueKind.Object when value.TryGetProperty("@value", out JsonElement literal):
                node.Add(name, new SchemaValue(literal.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? literal.GetRawText() : PageJson.Text(literal), null));
                break;
            case JsonValueKind.Object:
                node.Add(name, new SchemaValue(null, ToNode(value, depth)));
                break;
            default:
                if (PageJson.Text(value) is { } text)
                    node.Add(name, new SchemaValue(text, null));
                break;
        }
    }
}
