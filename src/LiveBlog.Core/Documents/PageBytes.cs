using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace LiveBlog.Core.Documents;

/// <summary>Bytes of a page as text: byte-order mark, then the HTTP charset, then the page's own meta or XML declaration, then valid UTF-8,
/// else windows-1252 (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).</summary>
internal static partial class PageBytes
{
    private const int Prescan = 4096;

    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType, List<Finding> findings)
    {
        if (ByteOrderMark(bytes, out int length) is { } marked)
            return marked.GetString(bytes[length..]);
        string? label = Charset(contentType);
        if (ByLabel(label) is { } declared)
            return Checked(bytes, declared, "HTTP", findings);
        if (label is not null)
            findings.Add(PageFindings.UnknownCharset(label));
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        if (MetaCharset().Match(head) is { Success: true } meta && ByLabel(meta.Groups["name"].Value) is { } inPage)
            return Checked(bytes, inPage.CodePage is 1200 or 1201 ? Encoding.UTF8 : inPage, "meta", findings);
        return IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : Windows1252().GetString(bytes);
    }

    /// <summary>A declared UTF-8 that the bytes are not is a lie worth telling; the bytes are then taken as windows-1252.</summary>
    private static string Checked(ReadOnlySpan<byte> bytes, Encoding declared, string by, List<Finding> findings)
    {
        bool lies = declared.CodePage == Encoding.UTF8.CodePage
            ? !IsMostlyUtf8(bytes)
            : declared.CodePage == 1252 && IsMultibyteUtf8(bytes);
        if (!lies)
            return declared.GetString(bytes);
        Encoding real = declared.CodePage == Encoding.UTF8.CodePage ? Windows1252() : Encoding.UTF8;
        findings.Add(PageFindings.WrongCharset(by, declared.WebName, real.WebName));
        return real.GetString(bytes);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static bool IsMultibyteUtf8(ReadOnlySpan<byte> bytes) => bytes.ContainsAnyInRange((byte)0x80, (byte)0xff) && IsUtf8(bytes);

    /// <summary>A page cut off in mid-character or with a few bad bytes is still UTF-8; one with more bad sequences than good ones is
    /// not.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf8(bytes))
            return true;
        int good = 0, bad = 0;
        for (int i = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xff); i >= 0 && i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            bool whole = Rune.DecodeFromUtf8(bytes[i..], out _, out int used) == System.Buffers.OperationStatus.Done;
            _ = whole ? good++ : bad++;
            i += Math.Max(used, 1) - 1;
        }

        return good > bad;
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (Encoding? encoding, length) = bytes switch
        {
            [0xef, 0xbb, 0xbf, ..] => ((Encoding?)Encoding.UTF8, 3),
            [0xff, 0xfe, ..] => (Encoding.Unicode, 2),
            [0xfe, 0xff, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (null, 0),
        };
        return encoding;
    }

    private static string? Charset(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed) ? parsed.CharSet?.Trim('"', '\'', ' ') : null;

    private static Encoding? ByLabel(string? label)
    {
        string? name = label?.Trim().ToLowerInvariant();
        return name switch
        {
            null or "" or "utf-7" => null,
            "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
            "iso-8859-1" or "latin1" or "latin-1" or "iso8859-1" or "us-ascii" or "ascii" or "x-user-defined" => Windows1252(),
            "iso-8859-9" or "latin5" => Registered("windows-1254"),
            "gb2312" or "gbk" or "x-gbk" => Registered("gb18030"),
            _ => Registered(name),
        };
    }

    private static Encoding? Registered(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? BuiltIn(name);

    private static Encoding? BuiltIn(string name) => name switch
    {
        "utf-8" => Encoding.UTF8,
        "utf-16" or "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding Windows1252() => CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    [GeneratedRegex("""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s{0,10}=\s{0,10}["']?\s{0,10}(?<name>[A-Za-z0-9_:.\-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex MetaCharset();
}
