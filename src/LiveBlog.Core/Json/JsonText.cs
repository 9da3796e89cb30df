using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Strings as JSON. Only what JSON needs is escaped, and '&lt;' so that the text may stand inside a script element; the encoders
/// of System.Text.Json escape emoji and much more, which makes a story of words larger and slower to read.</summary>
internal static class JsonText
{
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";
    private static readonly SearchValues<char> Needed = SearchValues.Create(Controls + "\"\\");
    private static readonly SearchValues<char> NeededInScript = SearchValues.Create(Controls + "\"\\<");

    /// <summary>The string or name the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw JsonFault.Unexpected(ref reader, "a string");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("The string is not valid Unicode.");
        }
    }

    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAny(NeededInScript);
        int room = Room(text, first);
        byte[]? rented = room > 512 ? ArrayPool<byte>.Shared.Rent(room) : null;
        // Stack is cleared before it is used, and most texts are short
        Span<byte> buffer = rented ?? (room <= 128 ? stackalloc byte[128] : stackalloc byte[512]);
        writer.WriteRawValue(buffer[..Encode(text, first, NeededInScript, buffer)], skipInputValidation: true);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Writes a string as an item: the writer does not indent raw values in arrays, so where it indents the line break stands
    /// before the string.</summary>
    public static void WriteItem(Utf8JsonWriter writer, string text)
    {
        if (!writer.Options.Indented)
        {
            Write(writer, text);
            return;
        }

        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = writer.Options;
        string indent = new(options.IndentCharacter, options.IndentSize * writer.CurrentDepth);
        buffer.Write(Encoding.UTF8.GetBytes(options.NewLine + indent));
        WriteQuoted(buffer, text, NeededInScript);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>Writes a string that leaves '&lt;' as it is: for the JSON text kept in an <see cref="Extension"/>.</summary>
    public static void WriteBare(IBufferWriter<byte> buffer, ReadOnlySpan<char> text) => WriteQuoted(buffer, text, Needed);

    private static void WriteQuoted(IBufferWriter<byte> buffer, ReadOnlySpan<char> text, SearchValues<char> escaped)
    {
        int first = text.IndexOfAny(escaped);
        buffer.Advance(Encode(text, first, escaped, buffer.GetSpan(Room(text, first))));
    }

    private static int Room(ReadOnlySpan<char> text, int first) =>
        2 + (first < 0 ? Encoding.UTF8.GetMaxByteCount(text.Length) : checked(text.Length * 6));

    private static int Encode(ReadOnlySpan<char> text, int next, SearchValues<char> escaped, Span<byte> buffer)
    {
        int length = 0;
        buffer[length++] = (byte)'"';
        while (next >= 0)
        {
            length += Encoding.UTF8.GetBytes(text[..next], buffer[length..]);
            length += Escape(text[next], buffer[length..]);
            text = text[(next + 1)..];
            next = text.IndexOfAny(escaped);
        }

        length += Encoding.UTF8.GetBytes(text, buffer[length..]);
        buffer[length++] = (byte)'"';
        return length;
    }

    private static int Escape(char character, Span<byte> buffer)
    {
        buffer[0] = (byte)'\\';
        int place = "\"\\\b\f\n\r\t".IndexOf(character, StringComparison.Ordinal);
        if (place >= 0)
        {
            buffer[1] = "\"\\bfnrt"u8[place];
            return 2;
        }

        "u00"u8.CopyTo(buffer[1..]);
        buffer[4] = "0123456789ABCDEF"u8[character >> 4];
        buffer[5] = "0123456789ABCDEF"u8[character & 15];
        return 6;
    }
}
