using System.Text;

namespace LiveBlog.Core.Validation;

/// <summary>Turns the bytes of a document into text by its byte order mark, its XML declaration or else UTF-8, and tells what is wrong with
/// them.</summary>
internal static class XmlDecoding
{
    private const int MaximumBytes = 32 * 1024 * 1024;

    /// <summary>The text, or null where it cannot be had.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, FindingLog log)
    {
        if (bytes.Length > MaximumBytes)
        {
            log.Add(Rules.TooLarge, DocumentPlace.Whole, $"The input has {bytes.Length} bytes.");
            return null;
        }

        (Encoding? marked, int skip) = ByteOrderMark(bytes);
        string declared = marked is null || marked is UTF8Encoding ? Declared(bytes[skip..]) : "";
        Encoding encoding = marked ?? Choose(declared, log) ?? Encoding.UTF8;
        if (marked is not null && declared.Length > 0 && !IsSame(declared, marked))
            log.Add(Rules.EncodingMismatch, new DocumentPlace(null, 1, 1),
                $"The document declares {declared} and is {marked.WebName} by its byte order mark.");
        return Text(bytes[skip..], encoding, log);
    }

    private static string Text(ReadOnlySpan<byte> bytes, Encoding encoding, FindingLog log)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            string text = encoding.GetString(bytes);
            int index = text.IndexOf('\uFFFD', StringComparison.Ordinal);
            (int line, int column) = Lines.Of(text, Math.Max(index, 0));
            log.Add(Rules.InvalidEncoding, new DocumentPlace(null, line, column), $"Byte {fault.Index} is not valid {encoding.WebName}.");
            return text;
        }
    }

    private static (Encoding? Encoding, int Skip) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [(byte)'<', 0, (byte)'?', 0, ..] => (Encoding.Unicode, 0),
        [0, (byte)'<', 0, (byte)'?', ..] => (Encoding.BigEndianUnicode, 0),
        _ => (null, 0),
    };

    /// <summary>The encoding of the XML declaration, which stands in the first bytes; empty where there is none.</summary>
    private static string Declared(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8))
            return "";
        string declaration = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]);
        int end = declaration.IndexOf("?>", StringComparison.Ordinal);
        int at = end < 0 ? -1 : declaration.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        if (at < 0)
            return "";
        string[] parts = declaration[at..end].Split('"', '\'');
        return parts.Length > 1 ? parts[1].Trim() : "";
    }

    private static Encoding? Choose(string declared, FindingLog log)
    {
        if (declared.Length == 0)
            return null;
        Encoding? encoding = Find(declared);
        if (encoding is null)
        {
            log.Add(Rules.UnknownEncoding, new DocumentPlace(null, 1, 1), $"The document declares the encoding \"{Short.Of(declared)}\".");
        }
        else if (encoding.GetString("<?xml"u8) != "<?xml")
        {
            log.Add(Rules.EncodingMismatch, new DocumentPlace(null, 1, 1),
                $"The document declares {declared}, but its declaration is written in ASCII.");
            return null;
        }

        return encoding;
    }

    private static bool IsSame(string declared, Encoding marked) => Find(declared)?.CodePage == marked.CodePage;

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null; // UTF-7 is known, but not supported for its dangers
        }
    }
}
