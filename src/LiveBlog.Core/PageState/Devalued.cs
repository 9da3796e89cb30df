using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>State that a framework has flattened: Nuxt's payload (https://github.com/Rich-Harris/devalue: an array whose objects hold
/// places in it) and the props of Astro's islands ([0, value], [1, list]). Both are written out again as plain JSON.</summary>
internal static class Devalued
{
    private const int MaxDepth = 48;
    private const int Room = 1 << 20;

    private static readonly string[] Wrappers = ["Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef"];

    /// <summary>The plain JSON, or null where the value is not flattened.</summary>
    public static string? Expand(JsonElement root, int length)
    {
        bool isFlat = IsFlat(root);
        if (!isFlat && !IsIsland(root))
            return null;
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, JsonBoxes.Plain))
        {
            long most = ((long)length * 8) + Room;
            if (isFlat)
                WriteFlat(root, 0, writer, most, 0);
            else
                WriteIsland(root, writer, 0);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>An array that opens with an object or a wrapper, whose members are places in the array.</summary>
    private static bool IsFlat(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() < 4)
            return false;
        JsonElement first = root[0];
        if (first.ValueKind == JsonValueKind.Array)
            return first.GetArrayLength() == 2 && first[0].ValueKind == JsonValueKind.String
                && Wrappers.Contains(first[0].GetString(), StringComparer.Ordinal);
        return first.ValueKind == JsonValueKind.Object && first.EnumerateObject().Any()
            && first.EnumerateObject().All(member => Place(member.Value, root) is var place && place != 0
                && (place > 0 || Name(member.Name, root) != member.Name));
    }

    /// <summary>The name of a member; some streams keep names in the array too, and write their places ("_12").</summary>
    private static string Name(string name, JsonElement root) =>
        name is ['_', ..] && int.TryParse(name.AsSpan(1), out int place) && place >= 0 && place < root.GetArrayLength()
            && root[place].ValueKind == JsonValueKind.String
            ? root[place].GetString()!
            : name;

    /// <summary>An object whose members are all pairs of a kind and a value.</summary>
    private static bool IsIsland(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.EnumerateObject().Any()
            && root.EnumerateObject().All(member => IsPair(member.Value));

    private static bool IsPair(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() is 1 or 2 && value[0].ValueKind == JsonValueKind.Number
            && value[0].TryGetInt32(out int kind) && kind is >= 0 and <= 11;

    private static int Place(JsonElement value, JsonElement root) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int place) && place < root.GetArrayLength() ? place : -1;

    /// <summary>The depth is bounded, so a ring ends; what has grown too large ends empty.</summary>
    private static void WriteFlat(JsonElement root, int place, Utf8JsonWriter writer, long most, int depth)
    {
        JsonElement value = place < 0 || depth > MaxDepth || writer.BytesCommitted + writer.BytesPending > most ? default : root[place];
        if (value.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in value.EnumerateObject())
            {
                writer.WritePropertyName(Name(member.Name, root));
                WriteFlat(root, Place(member.Value, root), writer, most, depth + 1);
            }

            writer.WriteEndObject();
        }
        else if (value.ValueKind == JsonValueKind.Array)
            WriteFlatList(root, value, writer, most, depth);
        else
            WriteLeaf(value, writer);
    }

    private static void WriteFlatList(JsonElement root, JsonElement list, Utf8JsonWriter writer, long most, int depth)
    {
        if (list.GetArrayLength() > 1 && list[0].ValueKind == JsonValueKind.String)
        {
            if (list[0].ValueEquals("Date") || list[0].ValueEquals("D"))
                WriteLeaf(list[1], writer);
            else
                WriteFlat(root, Wrappers.Contains(list[0].GetString(), StringComparer.Ordinal)
                    ? Place(list[1], root)
                    : -1, writer, most, depth + 1);
            return;
        }

        writer.WriteStartArray();
        foreach (JsonElement item in list.EnumerateArray())
            WriteFlat(root, Place(item, root), writer, most, depth + 1);
        writer.WriteEndArray();
    }

    private static void WriteIsland(JsonElement value, Utf8JsonWriter writer, int depth)
    {
        JsonElement own = IsPair(value) && value.GetArrayLength() == 2 ? value[1] : value;
        if (depth > MaxDepth)
            writer.WriteNullValue();
        else if (own.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in own.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                WriteIsland(member.Value, writer, depth + 1);
            }

            writer.WriteEndObject();
        }
        else if (own.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (JsonElement item in own.EnumerateArray())
                WriteIsland(item, writer, depth + 1);
            writer.WriteEndArray();
        }
        else
            WriteLeaf(own, writer);
    }

    private static void WriteLeaf(JsonElement value, Utf8JsonWriter writer)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Array)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }
}
