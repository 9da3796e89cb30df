using System.Runtime.InteropServices;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Reads one item of a list.</summary>
internal delegate T ItemReader<T>(ref Utf8JsonReader reader);

/// <summary>The values all shapes share. Each refuses another type.</summary>
internal static class JsonRead
{
    public static bool Flag(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonFault.Unexpected(ref reader, "true or false"),
    };

    public static int Integer(ref Utf8JsonReader reader)
    {
        JsonFault.Expect(ref reader, JsonTokenType.Number);
        return reader.TryGetInt32(out int value) ? value : throw new JsonException("The number is no integer of 32 bits.");
    }

    public static Uri Address(ref Utf8JsonReader reader) =>
        WebAddress.Parse(JsonText.Read(ref reader)) is { } address && WebAddress.IsAllowed(address)
            ? address
            : throw new JsonException("The address is not absolute, or neither http nor https.");

    public static ValueList<string> Texts(ref Utf8JsonReader reader) => List(ref reader, JsonText.Read);

    public static ValueList<T> List<T>(ref Utf8JsonReader reader, ItemReader<T> read)
        where T : notnull
    {
        JsonFault.Expect(ref reader, JsonTokenType.StartArray);
        List<T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            (items ??= []).Add(read(ref reader));
        return items is null ? [] : ValueList.Create<T>(CollectionsMarshal.AsSpan(items));
    }
}
