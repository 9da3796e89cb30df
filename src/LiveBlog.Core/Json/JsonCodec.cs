using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>What every way in and out of the JSON shares.</summary>
internal static class JsonCodec
{
    /// <summary>How deep an extension may be, where it is read and where it is written. With the deepest place it may stand in a story, and
    /// a feed's own members around that, it stays below the depth of <see cref="Reading"/>.</summary>
    public const int MaxExtensionDepth = 192;

    public static readonly JsonReaderOptions Reading = new() { MaxDepth = 256 };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the value the reader stands on, and gives faults their path.</summary>
    public static T Read<T>(ref Utf8JsonReader reader, JsonShape<T> shape)
    {
        Utf8JsonReader start = reader;
        try
        {
            return shape.Read(ref reader);
        }
        catch (JsonException fault)
        {
            throw JsonFault.At(fault, start, reader.TokenStartIndex);
        }
    }

    /// <summary>Reads the one value of a whole text; a byte order mark is passed over.</summary>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonShape<T> shape)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        Utf8JsonReader reader = new(utf8, Reading);
        Step(ref reader);
        T value = Read(ref reader, shape);
        Step(ref reader);
        return value;
    }

    public static T Read<T>(ReadOnlySpan<char> json, JsonShape<T> shape)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(Strict.GetMaxByteCount(json.Length));
        try
        {
            return Read(rented.AsSpan(0, Strict.GetBytes(json, rented)), shape);
        }
        catch (EncoderFallbackException fault)
        {
            throw new JsonException("The text holds half a surrogate pair. Path: $", "$", null, null, fault);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public static void Write<T>(IBufferWriter<byte> buffer, T value, bool indented, JsonShape<T> shape)
    {
        using Utf8JsonWriter writer = new(buffer, Options(indented));
        shape.Write(writer, value);
    }

    public static JsonWriterOptions Options(bool indented) => new() { Indented = indented, NewLine = "\n", SkipValidation = true };

    private static void Step(ref Utf8JsonReader reader)
    {
        try
        {
            reader.Read();
        }
        catch (JsonException fault)
        {
            throw new JsonException($"{fault.Message} Path: $", "$", fault.LineNumber, fault.BytePositionInLine, fault);
        }
    }
}
