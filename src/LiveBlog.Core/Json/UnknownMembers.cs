using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>The members of one object that this version does not know, their values as compact JSON text, copied token by token so that
/// depth costs no stack. A second one of the same name is refused.</summary>
internal struct UnknownMembers(bool isKept)
{
    private List<Extension>? kept;
    private HashSet<string>? names;

    public readonly bool Any => kept is not null;

    public readonly ValueList<Extension> ToList() => ValueList.Create<Extension>(CollectionsMarshal.AsSpan(kept));

    /// <summary>Takes the member whose name the reader stands on.</summary>
    public void Take(ref Utf8JsonReader reader)
    {
        string name = JsonText.Read(ref reader);
        if (!(names ??= []).Add(name))
            throw JsonFault.Doubled();
        reader.Read();
        if (isKept)
            (kept ??= []).Add(new Extension(name, ReadValue(ref reader)));
        else
            reader.Skip();
    }

    public static void Write(Utf8JsonWriter writer, ValueList<Extension> extensions, JsonNames known)
    {
        foreach (Extension extension in extensions)
        {
            if (known.IndexOf(extension.Name) >= 0)
                throw new ArgumentException($"An extension has the name of a known member: '{extension.Name}'.", nameof(extensions));
            byte[] json = Encoding.UTF8.GetBytes(extension.Json.Replace("<", "\\u003C", StringComparison.Ordinal));
            Check(json, extension.Name);
            writer.WritePropertyName(extension.Name);
            writer.WriteRawValue(json, skipInputValidation: true);
        }
    }

    /// <summary>An <see cref="ArgumentException"/> where the value is not one JSON value of a depth that can be read back.</summary>
    private static void Check(ReadOnlySpan<byte> json, string name)
    {
        try
        {
            Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = JsonCodec.MaxExtensionDepth });
            while (reader.Read())
            {
                // To the end, for what is behind the value is no part of it
            }
        }
        catch (JsonException fault)
        {
            throw new ArgumentException($"The extension '{name}' is no JSON that can be written: {fault.Message}", nameof(name), fault);
        }
    }

    private static string ReadValue(ref Utf8JsonReader reader)
    {
        ArrayBufferWriter<byte> buffer = new();
        int depth = reader.CurrentDepth;
        bool afterValue = Copy(ref reader, buffer, afterValue: false);
        while (!afterValue || reader.CurrentDepth > depth)
        {
            reader.Read();
            bool opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (opens && reader.CurrentDepth - depth >= JsonCodec.MaxExtensionDepth)
                throw new JsonException($"A member that is not known is deeper than {JsonCodec.MaxExtensionDepth} levels.");
            afterValue = Copy(ref reader, buffer, afterValue);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Copies one token, with the comma before it; true where a comma must part it from what follows in its container.</summary>
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
