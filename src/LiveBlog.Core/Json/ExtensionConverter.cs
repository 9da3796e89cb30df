using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>Unknown members: their values as compact JSON text, token by token, so that depth costs no stack.</summary>
internal static class ExtensionConverter
{
    public static string ReadValue(ref Utf8JsonReader reader)
    {
        ArrayBufferWriter<byte> buffer = new(64);
        int depth = reader.CurrentDepth;
        bool afterValue = Copy(ref reader, buffer, afterValue: false);
        while (!afterValue || reader.CurrentDepth > depth)
        {
            reader.Read();
            afterValue = Copy(ref reader, buffer, afterValue);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void WriteAll(Utf8JsonWriter writer, ValueList<Extension> extensions, JsonNames known)
    {
        foreach (Extension extension in extensions)
        {
            if (known.Contains(extension.Name))
                throw new ArgumentException($"An extension is called '{extension.Name}', the name of a member of this version.", nameof(extensions));
            writer.WritePropertyName(extension.Name);
            writer.WriteRawValue(extension.Json.Replace("<", "\\u003C", StringComparison.Ordinal));
        }
    }

    /// <summary>Copies one token, with the comma before it; true where a comma must part it from what follows in the same container.</summary>
    private static bool Copy(ref Utf8JsonReader reader, ArrayBufferWriter<byte> buffer, bool afterValue)
    {
        bool closes = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (afterValue && !closes)
            buffer.Write(","u8);
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                JsonText.WriteBare(buffer, JsonText.Read(ref reader));
                buffer.Write(":"u8);
                return false;
            case JsonTokenType.String:
                JsonText.WriteBare(buffer, JsonText.Read(ref reader));
                return true;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                buffer.Write(reader.ValueSpan);
                return false;
            default:
                if (reader.HasValueSequence)
                    buffer.Write(reader.ValueSequence.ToArray());
                else
                    buffer.Write(reader.ValueSpan);
                return true;
        }
    }
}
