using System.Buffers;
using System.Text;
using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.Feeds;

/// <summary>What a format cannot carry, as JSON: the members of the story's or update's own JSON that differ from what a reader of the
/// format's elements alone would have, and the names of those it would have too many. {"set":{…},"unset":[…]}. So the format's own elements
/// stay the first source, nothing is said twice, and our output reads back to an equal story.</summary>
internal sealed class LosslessPart
{
    private readonly byte[] values;
    private readonly Dictionary<string, Range> set;
    private readonly HashSet<string> unset;

    private LosslessPart(byte[] values, HashSet<string> unset)
    {
        this.values = values;
        this.unset = unset;
        set = Members(values);
    }

    public static string? Of(Update carried, Update whole) => Of(carried, whole, UpdateTables.Update);

    /// <summary>Of the story itself; the updates have their own lossless parts.</summary>
    public static string? Of(Story carried, Story whole) =>
        Of(carried with { Updates = [] }, whole with { Updates = [] }, StoryTables.Story);

    /// <summary>The lossless part of a text; a <see cref="JsonException"/> where it is none.</summary>
    public static LosslessPart Parse(string text)
    {
        byte[] json = Encoding.UTF8.GetBytes(text);
        Dictionary<string, Range> parts = Members(json);
        return new LosslessPart(
            parts.TryGetValue("set", out Range set) ? json[set] : "{}"u8.ToArray(),
            parts.TryGetValue("unset", out Range unset) ? [.. JsonCodec.Read(json.AsSpan(unset), JsonShapes.Texts)] : []);
    }

    public bool Sets(string member) => set.ContainsKey(member);

    /// <summary>Whether what the elements say of the member is of no account.</summary>
    public bool Decides(string member) => Sets(member) || unset.Contains(member);

    /// <summary>The update with what its elements could not carry; a <see cref="JsonException"/> where that makes no update.</summary>
    public Update AddTo(Update carried) => JsonCodec.Read(Merge(Bytes(carried, UpdateTables.Update)), UpdateTables.Update);

    public Story AddTo(Story carried) =>
        JsonCodec.Read(Merge(Bytes(carried with { Updates = [] }, StoryTables.Story)),
            StoryTables.Story) with { Updates = carried.Updates };

    private static string? Of<T>(T carried, T whole, JsonShape<T> shape)
    {
        byte[] carriedJson = Bytes(carried, shape), wholeJson = Bytes(whole, shape);
        if (carriedJson.AsSpan().SequenceEqual(wholeJson))
            return null;
        Dictionary<string, Range> had = Members(carriedJson), has = Members(wholeJson);
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter writer = new(buffer, JsonCodec.Options(indented: false)))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("set"u8);
            foreach ((string name, Range value) in has)
            {
                if (!had.TryGetValue(name, out Range old) || !carriedJson.AsSpan(old).SequenceEqual(wholeJson.AsSpan(value)))
                    WriteMember(writer, name, wholeJson.AsSpan(value));
            }

            writer.WriteEndObject();
            writer.Texts("unset"u8, had.Keys.Where(name => !has.ContainsKey(name)).ToValueList());
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private ReadOnlySpan<byte> Merge(byte[] carried)
    {
        ArrayBufferWriter<byte> buffer = new(carried.Length + values.Length);
        using (Utf8JsonWriter writer = new(buffer, JsonCodec.Options(indented: false)))
        {
            writer.WriteStartObject();
            foreach ((string name, Range old) in Members(carried))
            {
                if (!unset.Contains(name) && !set.ContainsKey(name))
                    WriteMember(writer, name, carried.AsSpan(old));
            }

            foreach ((string name, Range change) in set)
                WriteMember(writer, name, values.AsSpan(change));
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }

    private static void WriteMember(Utf8JsonWriter writer, string name, ReadOnlySpan<byte> value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value, skipInputValidation: true);
    }

    private static byte[] Bytes<T>(T value, JsonShape<T> shape)
    {
        ArrayBufferWriter<byte> buffer = new(512);
        JsonCodec.Write(buffer, value, indented: false, shape);
        return buffer.WrittenSpan.ToArray();
    }

    private static Dictionary<string, Range> Members(ReadOnlySpan<byte> json)
    {
        Dictionary<string, Range> members = [];
        Utf8JsonReader reader = new(json, JsonCodec.Reading);
        reader.Read();
        JsonFault.Expect(ref reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.Read(ref reader);
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            members[name] = start..(int)reader.BytesConsumed;
        }

        return members;
    }
}
