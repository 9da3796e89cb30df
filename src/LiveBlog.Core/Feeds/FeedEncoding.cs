using System.Text;
using System.Text.Unicode;

namespace LiveBlog.Core.Feeds;

/// <summary>The bytes of feeds as text. What was not in the encoding it should be in is told by a finding.</summary>
internal static class FeedEncoding
{
    /// <summary>XML: byte order mark, then the declaration, then UTF-8, else windows-1252
    /// (https://www.w3.org/TR/xml/#sec-guessing).</summary>
    public static string Xml(ReadOnlySpan<byte> bytes, List<Finding> findings) =>
        Choose(bytes, findings).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    /// <summary>JSON is UTF-8; what is UTF-16 by its mark is read so all the same
    /// (https://www.rfc-editor.org/rfc/rfc8259#section-8.1).</summary>
    public static string Json(ReadOnlySpan<byte> bytes, List<Finding> findings)
    {
        Encoding? marked = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : null;
        if (marked is not null)
            findings.Add(FeedFindings.Encoding($"JSON travels as UTF-8; this is {marked.WebName}."));
        else if (!Utf8.IsValid(bytes))
            findings.Add(FeedFindings.Encoding("Some bytes are not valid UTF-8; U+FFFD stands for them."));
        return (marked ?? Encoding.UTF8).GetString(bytes).TrimStart('\uFEFF');
    }

    private static string Choose(ReadOnlySpan<byte> bytes, List<Finding> findings)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(bytes);
        if (bytes is [0xFF, 0xFE, ..] or [(byte)'<', 0, ..])
            return Encoding.Unicode.GetString(bytes);
        if (bytes is [0xFE, 0xFF, ..] or [0, (byte)'<', ..])
            return Encoding.BigEndianUnicode.GetString(bytes);
        string? declared = Declared(bytes);
        if (declared is not null && Find(declared) is { } encoding && IsAscii(encoding))
            return encoding.GetString(bytes);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        findings.Add(FeedFindings.Encoding($"The bytes are not valid {declared ?? "utf-8"}; they are read as windows-1252."));
        return Find("windows-1252")!.GetString(bytes);
    }

    /// <summary>A declaration that was read as ASCII names no encoding in which it would look otherwise.</summary>
    private static bool IsAscii(Encoding encoding) => encoding.GetString("<?xml"u8) == "<?xml";

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        int end = bytes[..Math.Min(bytes.Length, 256)].IndexOf("?>"u8);
        int start = end < 0 ? -1 : bytes[..end].IndexOf("encoding"u8);
        if (start < 0)
            return null;
        string rest = Encoding.ASCII.GetString(bytes[(start + 8)..end]).TrimStart(' ', '=');
        return rest.Length > 1 && rest[0] is '"' or '\'' && rest.IndexOf(rest[0], 1) is > 0 and int close
            ? rest[1..close].ToLowerInvariant()
            : null;
    }

    /// <summary>Null for UTF-8, which is checked, and for names that mean none: bytes that could be told to be UTF-16 are not here any
    /// more.</summary>
    private static Encoding? Find(string name) => name switch
    {
        "utf-8" or "utf8" => null,
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        _ when name.StartsWith("utf", StringComparison.Ordinal) || name.StartsWith("ucs", StringComparison.Ordinal) => null,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };
}
