using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveBlog.Core.Json;

/// <summary>A list: an array of values of one shape, without null.</summary>
/// <param name="item">The shape of each.</param>
/// <param name="cancellation">Looked at before each is read.</param>
internal sealed class ListShape<T>(JsonShape<T> item, CancellationToken cancellation = default) : JsonShape<ValueList<T>>
    where T : notnull
{
    /// <summary>Most lists of a story are shorter; they need no memory but their own.</summary>
    private const int Few = 8;

    public override ValueList<T> Read(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.StartArray);
        FewItems first = default;
        List<T>? all = null;
        int count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            cancellation.ThrowIfCancellationRequested();
            T value = item.Read(ref reader);
            if (count < Few)
                first[count++] = value;
            else
                (all ??= [.. first]).Add(value);
        }

        return ValueList.Create<T>(all is null ? first[..count] : CollectionsMarshal.AsSpan(all));
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (T one in value)
            item.WriteItem(writer, one);
        writer.WriteEndArray();
    }

    public override bool IsAbsent(ValueList<T> value) => value.Count == 0;

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["type"] = "array", ["items"] = item.Describe(definitions) };

    [InlineArray(Few)]
    private struct FewItems
    {
        private T first;
    }
}
