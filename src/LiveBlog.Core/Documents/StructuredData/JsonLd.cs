using System.Text.Json;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Documents.StructuredData;

/// <summary>The JSON-LD of a page. Each script is parsed by itself: a bad one never spoils another. Items that name each other by @id are
/// found in whichever script they stand.</summary>
internal static class JsonLd
{
    /// <summary>Every item of one of the types, wherever it stands: at the top, in arrays, in @graph or within another item.</summary>
    public static List<SchemaNode> Find(List<ReadOnlyMemory<char>> scripts, ReadOnlySpan<string> types, List<Finding> findings)
    {
        List<JsonDocument> documents = [];
        Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);
        List<JsonElement> hits = [];
        for (int i = 0; i < scripts.Count; i++)
        {
            if (JsonLdText.Parse(scripts[i], i, findings) is not { } document)
                continue;
            documents.Add(document);
            hits.AddRange(Search(document.RootElement, types, byId));
        }

        JsonLdNodes nodes = new(byId);
        List<SchemaNode> found = [.. hits.Select(hit => nodes.Make(hit))];
        documents.ForEach(document => document.Dispose());
        return found;
    }

    /// <summary>True for a script with type="application/ld+json", in any case and with parameters.</summary>
    public static bool IsScript(DomElement element) => element.LocalName == "script"
        && element.Peek("type").TrimStart().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase);

    private static List<JsonElement> Search(JsonElement root, ReadOnlySpan<string> types, Dictionary<string, JsonElement> byId)
    {
        List<JsonElement> hits = [];
        Stack<JsonElement> open = new([root]);
        while (open.TryPop(out JsonElement element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray().Reverse())
                    open.Push(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String && !IsReference(element))
                    byId.TryAdd(id.GetString()!, element);
                if (Is(element, types))
                    hits.Add(element);
                else
                    PushMembers(element, open);
            }
        }

        return hits;
    }

    private static bool Is(JsonElement element, ReadOnlySpan<string> types)
    {
        foreach (string type in Types(element))
        {
            if (types.Contains(type))
                return true;
        }

        return false;
    }

    private static void PushMembers(JsonElement element, Stack<JsonElement> open)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                open.Push(member.Value);
        }
    }

    public static bool IsReference(JsonElement element)
    {
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!member.NameEquals("@id"u8) && !member.NameEquals("@type"u8))
                return false;
        }

        return true;
    }

    public static List<string> Types(JsonElement element)
    {
        List<string> types = [];
        if (!element.TryGetProperty("@type", out JsonElement type) && !element.TryGetProperty("type", out type))
            return types;
        if (type.ValueKind == JsonValueKind.String)
            types.Add(Local(type.GetString()!));
        else if (type.ValueKind == JsonValueKind.Array)
            types.AddRange(type.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => Local(item.GetString()!)));
        return types;
    }

    /// <summary>A term without its vocabulary: "http://schema.org/LiveBlogPosting", "schema:LiveBlogPosting".</summary>
    public static string Local(string type) => type[(type.AsSpan().LastIndexOfAny('/', ':', '#') + 1)..].Trim();
}
