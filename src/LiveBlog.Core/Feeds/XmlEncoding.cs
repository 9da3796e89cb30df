using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Bytes of XML as text: byte order mark, then the declaration, then UTF-8, else windows-1252 (https://www.w3.org/TR/xml/#sec-guessing).</summary>
internal static class XmlEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes) => Choose(bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    private static string Choose(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(bytes);
        if (bytes is [0xFF, 0xFE, ..] or [(byte)'<', 0, ..])
            return Encoding.Unicode.GetString(bytes);
        if (bytes is [0xFE, 0xFF, ..] or [0, (byte)'<', ..])
            return Encoding.BigEndianUnicode.GetString(bytes);
        if (Declared(bytes) is { } declared && Find(declared) is { } encoding)
            return encoding.GetString(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Find("windows-1252")!.GetString(bytes);
        }
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        int end = bytes[..Math.Min(bytes.Length, 256)].IndexOf("?>"u8);
        int start = end < 0 ? -1 : bytes[..end].IndexOf("encoding"u8);
        if (start < 0)
            return null;
        string rest = Encoding.ASCII.GetString(bytes[(start + 8)..end]).TrimStart(' ', '=');
        return rest.Length > 1 && rest[0] is '"' or '\'' && rest.IndexOf(rest[0], 1) is > 0 and int close ? rest[1..close].ToLowerInvariant() : null;
    }

    /// <summary>Null for UTF-8, which is checked, and for names that mean none: bytes that could be told to be UTF-16 are not here any more.</summary>
    private static Encoding? Find(string name) => name switch
    {
        "utf-8" or "utf8" => null,
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        _ when name.StartsWith("utf", StringComparison.Ordinal) || name.StartsWith("ucs", StringComparison.Ordinal) => null,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };
}
