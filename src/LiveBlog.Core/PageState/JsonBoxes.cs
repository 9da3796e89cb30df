using System.Collections.Frozen;
using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>Notations that set a value into an object which tells its type, or its attributes beside it: typed values of databases
/// ({"stringValue": "…"}, {"S": "…"}, {"$date": …}), XML written as JSON ({"#text": "…", "@lang": "en"}), cells of tables
/// ({"v": 1}).</summary>
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

    /// <summary>The value in the box; any other object as it is.</summary>
    public static JsonElement Open(JsonElement box)
    {
        JsonElement open = OfPair(box) ?? box;
        for (int i = 0; i < MostBoxes && open.ValueKind == JsonValueKind.Object && open.GetPropertyCount() is > 0 and <= MostMembers; i++)
        {
            if (Inner(open) is not { } inner)
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

    /// <summary>The one member that holds the value, where the others are attributes.</summary>
    private static JsonElement? Inner(JsonElement box)
    {
        JsonElement? value = null;
        foreach (JsonProperty member in box.EnumerateObject())
        {
            if (Names.Contains(member.Name))
            {
                if (value is not null)
                    return null;
                value = member.Value;
            }
            else if (member.Name is not ['@' or '-' or '$' or '_', ..] and not "f")
                return null;
        }

        return value;
    }
}
