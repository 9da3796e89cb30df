using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>The shapes of this library's own JSON, taken from its schema, which follows from the tables that read and write it.</summary>
internal static class StoryShapes
{
    private const string Root = "story";

    /// <summary>The schema in the syntax of <see cref="Shapes"/>.</summary>
    public static string Table()
    {
        using JsonDocument schema = JsonDocument.Parse(StoryJson.Schema);
        StringBuilder table = new();
        Section(table, Root, schema.RootElement);
        foreach (JsonProperty definition in schema.RootElement.GetProperty("definitions").EnumerateObject())
        {
            if (definition.Value.TryGetProperty("properties", out _))
                Section(table, NameOf(definition.Name), definition.Value);
        }

        return table.ToString();
    }

    private static void Section(StringBuilder table, string name, JsonElement schema)
    {
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(member => member.GetString()!)]
            : [];
        table.Append('[').Append(name).Append("]\n");
        foreach (JsonProperty member in schema.GetProperty("properties").EnumerateObject())
            table.Append(required.Contains(member.Name) ? "!" : "").Append(member.Name).Append(' ').Append(Type(member.Value)).Append('\n');
    }

    private static string Type(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
            return Named(reference.GetString()!.Split('/')[^1]);
        if (schema.TryGetProperty("enum", out JsonElement values))
            return $"string({string.Join('|', values.EnumerateArray().Select(value => value.GetString()))})";
        string type = schema.GetProperty("type").GetString()!;
        if (type == "array")
            return $"[{Type(schema.GetProperty("items"))}]";
        return schema.TryGetProperty("exclusiveMaximum", out JsonElement end)
            ? string.Create(CultureInfo.InvariantCulture,
                $"{type} {schema.GetProperty("minimum").GetDouble()}..{Math.BitDecrement(end.GetDouble()):R}")
            : type;
    }

    /// <summary>The schema has patterns for these; the validator checks them more strictly and tells what is wrong.</summary>
    private static string Named(string definition) => definition switch
    {
        "address" => "string:httpAddress",
        "instant" => "string:rfc3339",
        "local" => "string:iso8601",
        _ => NameOf(definition),
    };

    private static string NameOf(string definition) => $"{Root}{char.ToUpperInvariant(definition[0])}{definition[1..]}";
}
