using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>The names one object's members or one enum's values have in the JSON, by their index.</summary>
internal sealed class JsonNames
{
    private readonly string[] names;
    private readonly byte[][] utf8;
    private readonly JsonEncodedText[] encoded;

    public JsonNames(params string[] names)
    {
        this.names = names;
        utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        encoded = Array.ConvertAll(names, name => JsonEncodedText.Encode(name));
    }

    public int Count => names.Length;

    public string this[int index] => names[index];

    public int IndexOf(string name) => Array.IndexOf(names, name);

    public JsonEncodedText Encoded(int index) => encoded[index];

    /// <summary>The index of the reader's name or string, or -1. Members mostly come in the order they are written in, so the search begins
    /// at the one expected.</summary>
    public int Find(ref Utf8JsonReader reader, int expected)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence)
            return Array.IndexOf(names, JsonText.Read(ref reader));
        for (int step = 0; step < utf8.Length; step++)
        {
            int index = expected + step;
            if (index >= utf8.Length)
                index -= utf8.Length;
            if (reader.ValueSpan.SequenceEqual(utf8[index]))
                return index;
        }

        return -1;
    }

    /// <summary>The index of the string value the reader stands on; a <see cref="JsonException"/> where it is none of the names.</summary>
    public int ReadValue(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.String);
        return ReadName(ref reader);
    }

    /// <summary>The index of the string or member's name the reader stands on; a <see cref="JsonException"/> where it is none of the
    /// names.</summary>
    public int ReadName(ref Utf8JsonReader reader)
    {
        int index = Find(ref reader, 0);
        return index >= 0 ? index : throw new JsonException($"The value is none of {string.Join(", ", names)}.");
    }

    public JsonObject Describe() => new() { ["enum"] = SchemaDefinitions.Array(names) };
}
