using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace LiveBlog.Core.Documents;

/// <summary>Bytes as text, for pages, feeds and the validator alike: byte order mark, then the HTTP charset, then the document's own
/// declaration, then UTF-8 where the bytes are mostly valid, else windows-1252
/// (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).</summary>
internal static partial class DocumentText
{
    // Browsers look over 1024 bytes; pages have been seen that declare their charset behind long scripts
    private const int LookedOver = 4096;

    private const string Document = "document";

    private const string XmlDeclarationPattern =
        """^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,10}=\s{0,10}["'](?<name>[^"'<>]{1,60})""";

    private const string PageDeclarationPattern =
        """(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s{0,10}=\s{0,10}["']?\s{0,10}(?<name>[A-Za-z0-9_:.\-]{2,40})""";

    /// <summary>The text of a document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="declaration">Where documents of its kind declare their encoding.</param>
    /// <param name="charset">The charset that HTTP named, if it did.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, EncodingDeclaration declaration, string? charset = null)
    {
        List<EncodingFault> faults = [];
        (Encoding? marked, int skip) = Mark(bytes);
        string? declared = marked is null or UTF8Encoding ? Declared(bytes[skip..], declaration) : null;
        if (marked is not null)
        {
            if (declared is not null && CharacterEncodings.Find(declared)?.CodePage != marked.CodePage)
                faults.Add(new(EncodingFaultKind.WrongLabel, Document, declared, marked));
            return Strict(bytes[skip..], marked, marked, null, skip, faults);
        }

        if (charset is not null)
        {
            if (CharacterEncodings.Find(charset) is { } named)
                return Labelled(bytes, named, charset, "HTTP", faults);
            faults.Add(new(EncodingFaultKind.UnknownLabel, "HTTP", charset, Encoding.UTF8));
        }

        if (declared is null)
            return Unlabelled(bytes, faults);
        if (CharacterEncodings.Find(declared) is not { } known)
            faults.Add(new(EncodingFaultKind.UnknownLabel, Document, declared, Encoding.UTF8));
        else if (known.GetString("<?xml"u8) != "<?xml") // The declaration was read as ASCII, and would look otherwise in this encoding
            faults.Add(new(EncodingFaultKind.WrongLabel, Document, declared, Encoding.UTF8));
        else
            return Labelled(bytes, known, declared, Document, faults);
        return Unlabelled(bytes, faults);
    }

    /// <summary>Text in a named encoding, unless the bytes show that it is UTF-8 or windows-1252 in its place.</summary>
    private static DecodedText Labelled(ReadOnlySpan<byte> bytes, Encoding named, string label, string origin, List<EncodingFault> faults)
    {
        if (named.CodePage == Encoding.UTF8.CodePage)
            return Strict(bytes, named, IsMostlyUtf8(bytes) ? named : CharacterEncodings.Windows1252, label, 0, faults, origin);
        if (named.CodePage == CharacterEncodings.Windows1252.CodePage && bytes.ContainsAnyInRange((byte)0x80, (byte)0xff))
        {
            if (Utf8.IsValid(bytes))
            {
                faults.Add(new(EncodingFaultKind.WrongLabel, origin, label, Encoding.UTF8));
                return new DecodedText(Encoding.UTF8.GetString(bytes), Encoding.UTF8, faults);
            }

            if (CharacterEncodings.IsAscii(label))
                return Strict(bytes, Encoding.ASCII, named, label, 0, faults, origin);
        }

        return Strict(bytes, named, named, label, 0, faults, origin);
    }

    private static DecodedText Unlabelled(ReadOnlySpan<byte> bytes, List<EncodingFault> faults) =>
        Strict(bytes, Encoding.UTF8, IsMostlyUtf8(bytes) ? Encoding.UTF8 : CharacterEncodings.Windows1252, null, 0, faults);

    /// <summary>The text in its real encoding; bytes that are not valid in the encoding it should have are told of.</summary>
    private static DecodedText Strict(ReadOnlySpan<byte> bytes, Encoding expected, Encoding real, string? label, int skipped,
        List<EncodingFault> faults, string origin = Document)
    {
        var strict = (Encoding)expected.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return new DecodedText(strict.GetString(bytes), real, faults);
        }
        catch (DecoderFallbackException fault)
        {
            int offset = Math.Clamp(fault.Index, 0, bytes.Length);
            faults.Add(new(EncodingFaultKind.InvalidBytes, origin, label, real, offset + skipped, real.GetCharCount(bytes[..offset])));
            return new DecodedText(real.GetString(bytes), real, faults);
        }
    }

    /// <summary>Text cut off in mid-character or with a few bad bytes is still UTF-8; with more bad sequences than good ones it is
    /// not.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return true;
        int good = 0, bad = 0;
        for (int i = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xff); i >= 0 && i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            bool isWhole = Rune.DecodeFromUtf8(bytes[i..], out _, out int used) == OperationStatus.Done;
            _ = isWhole ? good++ : bad++;
            i += Math.Max(used, 1) - 1;
        }

        return good > bad;
    }

    /// <summary>The encoding of the byte order mark, or of the first "&lt;" where it takes two bytes, and the mark's length.</summary>
    private static (Encoding? Encoding, int Length) Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [(byte)'<', 0, not 0, 0, ..] => (Encoding.Unicode, 0),
        [0, (byte)'<', 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
        _ => (null, 0),
    };

    /// <summary>The encoding the document names itself, as written; null where it names none.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes, EncodingDeclaration declaration)
    {
        if (declaration == EncodingDeclaration.None)
            return null;
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LookedOver)]);
        Match match = declaration == EncodingDeclaration.Xml ? XmlDeclaration().Match(head) : PageDeclaration().Match(head);
        return match.Success ? match.Groups["name"].Value.Trim() : null;
    }

    [GeneratedRegex(XmlDeclarationPattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex(PageDeclarationPattern, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PageDeclaration();
}
