using System.Collections.Frozen;
using System.Text.Json;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.PageState;

/// <summary>Notations that set a value into an object which tells its type, or its attributes beside it: typed values of databases
/// ({"stringValue": "…"}, {"S": "…"}, {"$date": …}), XML written as JSON ({"#text": "…", "@lang": "en"}), cells of tables
/// ({"v": 1}), words in several languages.</summary>
internal static class JsonBoxes
{
    /// <summary>State that is written out again is read by this library alone: nothing but what JSON asks for is escaped.</summary>
    public static readonly JsonWriterOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1000,
    };

    private const int MostMembers = 6;
    private const int MostBoxes = 4;

    private static readonly FrozenSet<string> Names = new[]
    {
        "stringValue", "integerValue", "doubleValue", "booleanValue", "timestampValue", "referenceValue", "mapValue", "arrayValue",
        "nullValue", "S", "N", "BOOL", "M", "L", "$oid", "$date", "$numberLong", "$numberInt", "$numberDouble", "$numberDecimal", "#text",
        "$t", "_text", "__text", "#cdata", "#cdata-section", "__cdata", "_cdata", "@value", "v",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The value in the box, that of several languages in the one asked for or the first; any other object as it is.</summary>
    public static JsonElement Open(JsonElement box, string? language = null)
    {
        JsonElement open = OfPair(box) ?? box;
        for (int i = 0; i < MostBoxes && open.ValueKind == JsonValueKind.Object && open.GetPropertyCount() is > 0 and <= MostMembers; i++)
        {
            if ((Inner(open) ?? OfLanguages(open, language)) is not { } inner)
                return open;
            open = inner;
        }

        return open;
    }

    /// <summary>The value of a pair whose second is what its type is: [value, {"s": "arr"}].</summary>
    public static JsonElement? OfPair(JsonElement pair) =>
        pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2 && pair[1].ValueKind == JsonValueKind.Object
            && pair[1].GetPropertyCount() <= 3 && pair[1].TryGetProperty("s", out JsonElement type)
                && type.ValueKind == JsonValueKind.String
            ? pair[0]
            : null;

    /// <summary>The value of an object whose members are called by languages ({"de": "…", "fr": "…"}) and are of one kind.</summary>
    private static JsonElement? OfLanguages(JsonElement box, string? language)
    {
        JsonElement? value = null;
        int count = 0;
        foreach (JsonProperty member in box.EnumerateObject())
        {
            if (member.Name.Length is not (2 or 5) || (member.Name.Length == 5 && member.Name[2] is not ('-' or '_'))
                || KnownLanguages.Find(member.Name) is null || member.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True)
                return null;
            if (value is null || (language is not null && member.Name.StartsWith(language, StringComparison.OrdinalIgnoreCase)))
                value = member.Value;
            count++;
        }

        return count > 1 ? value : null;
    }

    /// <summary>The one member that holds the value, where the others are attributes.</summary>
    private static JsonElement? Inner(JsonElement box)
    {
        JsonElement? value = null;
        string name = "";
        bool isTyped = false;
        foreach (JsonProperty member in box.EnumerateObject())
        {
            if (Names.Contains(member.Name))
            {
                if (value is not null)
                    return null;
                (name, value) = (member.Name, member.Value);
            }
            else if (member.NameEquals("type"u8))
                isTyped = true;
            else if (member.Name is not ['@' or '-' or '$' or '_', ..] and not "f")
                return null;
        }

        return isTyped && name is not ['$' or '#', ..] ? null : value;
    }
}
