using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>Lists whose items are rows: names and rows apart, the names in the first row or told by nobody, or one list for each column.
/// They are written out as objects.</summary>
internal static class StateTable
{
    private const int FewestColumns = 3;
    private const int MostColumns = 40;
    private const int MostMembers = 60;
    private const int LongestName = 40;
    private const int Look = 4;
    private const int Nested = 2;
    private const int MostNested = 8;

    // Deeper than the parser of the whole takes
    private const int MostDepth = 512;

    private static readonly string[] NameMembers = ["label", "name", "id", "key", "title", "field", "data"];

    private static readonly string[] CellMembers = ["c", "f", "cells", "values", "columns", "row"];

    /// <summary>The objects of a list of rows; where the first does not name the columns, their places do. Null where it is no such list.
    /// Dispose it.</summary>
    public static JsonDocument? Expand(JsonElement rows)
    {
        if (rows.ValueKind != JsonValueKind.Array || rows.GetArrayLength() < 2 || rows[0].ValueKind != JsonValueKind.Array)
            return null;
        if (rows.GetArrayLength() > 2 && Names(rows[0]) is { } names && IsRow(rows[1], names.Count))
            return Write(names, rows.EnumerateArray().Skip(1));
        int columns = rows[0].GetArrayLength();
        bool areRows = columns is >= FewestColumns and <= MostColumns && rows.EnumerateArray().Take(Look).All(row => IsRow(row, columns)
            && row.EnumerateArray().All(cell => IsCell(cell, 0)) && row.EnumerateArray().Any(cell => IsCell(cell, Nested)));
        return areRows
            ? Write([.. Enumerable.Range(0, columns).Select(i => i.ToString(CultureInfo.InvariantCulture))], rows.EnumerateArray())
            : null;
    }

    /// <summary>A value, or values in a short list, as messages of services that name nothing have them.</summary>
    private static bool IsCell(JsonElement cell, int depth) =>
        cell.ValueKind == JsonValueKind.Array
            ? depth < Nested && cell.GetArrayLength() <= MostNested && cell.EnumerateArray().All(inner => IsCell(inner, depth + 1))
            : cell.ValueKind != JsonValueKind.Object;

    /// <summary>True for a list of lists.</summary>
    public static bool IsRows(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Array;

    /// <summary>The objects of an object that holds names and rows apart, or one list for each column.</summary>
    public static JsonDocument? OfColumns(JsonElement owner)
    {
        List<string>? names = null;
        JsonElement rows = default;
        foreach (JsonProperty member in owner.EnumerateObject().Take(MostMembers))
        {
            JsonElement list = member.Value.ValueKind == JsonValueKind.Object
                && member.Value.TryGetProperty("fields", out JsonElement inner)
                ? inner
                : member.Value;
            if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
                continue;
            if (names is null && Names(list) is { } found)
                names = found;
            else if (Cells(list[0]) is not null)
                rows = list;
        }

        return names is not null && rows.ValueKind == JsonValueKind.Array && IsRow(rows[0], names.Count)
            ? Write(names, rows.EnumerateArray())
            : Columns(owner);
    }

    /// <summary>Lists of one length, each the values of one member: {"id": [1, 2], "time": […], "text": […]}.</summary>
    private static JsonDocument? Columns(JsonElement owner)
    {
        List<JsonProperty> columns = [];
        foreach (JsonProperty member in owner.EnumerateObject().Take(MostMembers))
        {
            if (member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() > 1
                && member.Value[0].ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null)
                columns.Add(member);
        }

        List<JsonProperty> same = columns.Count < FewestColumns
            ? []
            : [.. columns.GroupBy(column => column.Value.GetArrayLength()).MaxBy(group => group.Count())!];
        if (same.Count is < FewestColumns or > MostColumns)
            return null;
        JsonElement.ArrayEnumerator[] values = [.. same.Select(column => column.Value.EnumerateArray())];
        List<JsonElement[]> rows = [];
        for (int i = 0; i < same[0].Value.GetArrayLength(); i++)
        {
            JsonElement[] row = new JsonElement[values.Length];
            for (int k = 0; k < values.Length; k++)
                row[k] = values[k].MoveNext() ? values[k].Current : default;
            rows.Add(row);
        }

        return Write([.. same.Select(column => column.Name)], rows);
    }

    /// <summary>Names are words, each once, alone or in an object of the column.</summary>
    private static List<string>? Names(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is < FewestColumns or > MostColumns)
            return null;
        List<string> names = [];
        foreach (JsonElement column in list.EnumerateArray())
        {
            JsonElement name = column;
            if (column.ValueKind == JsonValueKind.Object)
                name = NameMembers.Select(member => column.TryGetProperty(member, out JsonElement own) ? own : default)
                    .FirstOrDefault(own => own.ValueKind == JsonValueKind.String && own.GetString()!.Length > 0);
            if (name.ValueKind != JsonValueKind.String || name.GetString() is not { Length: > 0 and <= LongestName } text
                || !text.All(IsOfName) || names.Contains(text))
                return null;
            names.Add(text);
        }

        return names;
    }

    // The vowels of Indian scripts are marks
    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or ' '
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsRow(JsonElement row, int columns) => Cells(row)?.GetArrayLength() == columns;

    /// <summary>The row's cells: the row itself, or the one list that it holds.</summary>
    private static JsonElement? Cells(JsonElement row)
    {
        if (row.ValueKind == JsonValueKind.Array)
            return row;
        if (row.ValueKind != JsonValueKind.Object || row.GetPropertyCount() > 3)
            return null;
        foreach (string name in CellMembers)
        {
            if (row.TryGetProperty(name, out JsonElement cells) && cells.ValueKind == JsonValueKind.Array)
                return cells;
        }

        return null;
    }

    private static JsonDocument Write(List<string> names, IEnumerable<JsonElement> rows) =>
        Write(names, rows.Where(row => IsRow(row, names.Count)).Select(row => (JsonElement[])[.. Cells(row)!.Value.EnumerateArray()]));

    private static JsonDocument Write(List<string> names, IEnumerable<JsonElement[]> rows)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, JsonBoxes.Plain))
        {
            writer.WriteStartArray();
            foreach (JsonElement[] row in rows)
            {
                writer.WriteStartObject();
                for (int i = 0; i < names.Count; i++)
                {
                    writer.WritePropertyName(names[i]);
                    Write(row[i], writer, isNamed: !char.IsAsciiDigit(names[0][0]));
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = MostDepth });
    }

    /// <summary>The cell; where nobody names anything, the places in a list within it are names too. The depth is that of a cell.</summary>
    private static void Write(JsonElement cell, Utf8JsonWriter writer, bool isNamed)
    {
        if (isNamed || cell.ValueKind != JsonValueKind.Array || !IsCell(cell, 0))
        {
            cell.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        foreach ((int place, JsonElement inner) in cell.EnumerateArray().Index())
        {
            writer.WritePropertyName(place.ToString(CultureInfo.InvariantCulture));
            Write(inner, writer, isNamed);
        }

        writer.WriteEndObject();
    }
}
