using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>Character encodings by the labels that documents and HTTP give them
/// (https://encoding.spec.whatwg.org/#names-and-labels).</summary>
internal static class CharacterEncodings
{
    /// <summary>What bytes are that are not UTF-8 and of which nothing else is known.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>The encoding of a label; null where it is not known, or known to be dangerous (UTF-7). The labels of ASCII and Latin-1 mean
    /// windows-1252, as in every browser.</summary>
    public static Encoding? Find(string? label)
    {
        string? name = label?.Trim().ToLowerInvariant();
        return name switch
        {
            null or "" or "utf-7" => null,
            "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
            "iso-8859-1" or "latin1" or "latin-1" or "iso8859-1" or "x-user-defined" => Windows1252,
            _ when IsAscii(name) => Windows1252,
            "iso-8859-9" or "latin5" => Registered("windows-1254"),
            "gb2312" or "gbk" or "x-gbk" => Registered("gb18030"),
            _ => Registered(name),
        };
    }

    /// <summary>True for the labels of ASCII, which has no byte above 0x7F.</summary>
    public static bool IsAscii(string label) =>
        label.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) || label.Equals("ascii", StringComparison.OrdinalIgnoreCase);

    private static Encoding? Registered(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? BuiltIn(name);

    private static Encoding? BuiltIn(string name) => name switch
    {
        "utf-8" => Encoding.UTF8,
        "utf-16" or "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        _ => null,
    };
}
