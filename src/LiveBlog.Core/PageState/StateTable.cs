using System.Buffers;
using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>Lists whose items are rows: {"columns": ["id", "time", "text"], "rows": [[1, …], …]}, or rows below a first one of names. They
/// are written out as objects.</summary>
internal static class StateTable
{
    private const int FewestColumns = 3;
    private const int MostColumns = 40;
    private const int LongestName = 40;

    // Deeper than the parser of the whole takes
    private const int MostDepth = 512;

    /// <summary>The objects of a list of rows whose first names its columns; null where it is no such list. Dispose it.</summary>
    public static JsonDocument? Expand(JsonElement rows) =>
        rows.ValueKind == JsonValueKind.Array && rows.GetArrayLength() > 2 && Names(rows[0]) is { } names && IsRow(rows[1], names.Count)
            ? Write(names, rows.EnumerateArray().Skip(1))
            : null;

    /// <summary>The objects of an object that holds names and rows apart.</summary>
    public static JsonDocument? OfColumns(JsonElement owner)
    {
        List<string>? names = null;
        JsonElement rows = default;
        foreach (JsonProperty member in owner.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Array || member.Value.GetArrayLength() == 0)
                continue;
            if (names is null && Names(member.Value) is { } found)
                names = found;
            else if (member.Value[0].ValueKind == JsonValueKind.Array)
                rows = member.Value;
        }

        return names is not null && rows.ValueKind == JsonValueKind.Array && IsRow(rows[0], names.Count)
            ? Write(names, rows.EnumerateArray())
            : null;
    }

    /// <summary>Names are words without white space, each once.</summary>
    private static List<string>? Names(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is < FewestColumns or > MostColumns)
            return null;
        List<string> names = [];
        foreach (JsonElement name in list.EnumerateArray())
        {
            if (name.ValueKind != JsonValueKind.String || name.GetString() is not { Length: > 0 and <= LongestName } text
                || text.Any(c => !char.IsLetterOrDigit(c) && c is not ('_' or '-')) || names.Contains(text))
                return null;
            names.Add(text);
        }

        return names;
    }

    private static bool IsRow(JsonElement row, int columns) => row.ValueKind == JsonValueKind.Array && row.GetArrayLength() == columns;

    private static JsonDocument Write(List<string> names, IEnumerable<JsonElement> rows)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartArray();
            foreach (JsonElement row in rows.Where(row => IsRow(row, names.Count)))
            {
                writer.WriteStartObject();
                for (int i = 0; i < names.Count; i++)
                {
                    writer.WritePropertyName(names[i]);
                    row[i].WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = MostDepth });
    }
}
