using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>The names one object's members or one enum's values have in the JSON, by their index.</summary>
internal sealed class JsonNames
{
    private readonly string[] names;
    private readonly byte[][] utf8;

    public JsonNames(params string[] names)
    {
        this.names = names;
        utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    }

    public int Count => names.Length;

    public string this[int index] => names[index];

    public bool Contains(string name) => Array.IndexOf(names, name) >= 0;

    public ReadOnlySpan<byte> Utf8(int index) => utf8[index];

    /// <summary>The index of the reader's name or string, or -1. Members mostly come in the order they are written in, so the search begins at the one expected.</summary>
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

    /// <summary>The index of the string value the reader stands on.</summary>
    public int ReadValue(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.String);
        int index = Find(ref reader, 0);
        return index >= 0 ? index : throw new JsonException($"The value is none of {string.Join(", ", names)}.");
    }
}
