using System.Text;

namespace LiveBlog.Core.Documents;

/// <summary>Headers that were saved in front of a page: of HTTP (RFC 9112), those of a redirect before them too, and those of an archive's
/// only record. They are passed over; what they say of the type is kept.</summary>
internal static class HeaderLines
{
    // Servers refuse longer heads
    private const int Look = 64 * 1024;

    // A redirect or two and an archive's record
    private const int MaxHeads = 8;

    private const string Type = "content-type:";

    /// <summary>The bytes behind the headers. The content type they name is given where the caller knows none.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> bytes, ref string? contentType)
    {
        if (bytes.IsEmpty || bytes[0] is not ((byte)'H' or (byte)'W'))
            return bytes;
        return bytes[Length(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Look)]), ref contentType)..];
    }

    /// <summary>The text behind the headers.</summary>
    public static string Skip(string text, ref string? contentType) =>
        text.Length > 0 && text[0] is 'H' or 'W'
            && Length(text.AsSpan(0, Math.Min(text.Length, Look)), ref contentType) is > 0 and int length ? text[length..] : text;

    /// <summary>"Name: value", the name a token of RFC 9110.</summary>
    public static bool IsField(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && line[..colon].IndexOfAnyExcept(TokenChars) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> TokenChars =
        System.Buffers.SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static int Length(ReadOnlySpan<char> text, ref string? contentType)
    {
        int length = 0;
        string? named = null;
        for (int head = 0; head < MaxHeads && Head(text[length..], ref named) is > 0 and int more; head++)
            length += more;
        contentType ??= named;
        return length;
    }

    /// <summary>"HTTP/1.1 200", "HTTP/2 404".</summary>
    private static bool IsStatus(ReadOnlySpan<char> text)
    {
        int space = text.StartsWith("HTTP/", StringComparison.Ordinal) ? text.IndexOf(' ') : -1;
        return space is > 5 and < 10 && text.Length > space + 3 && !text.Slice(space + 1, 3).ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>How long the head is that opens here, with the empty line behind it; 0 where none does.</summary>
    private static int Head(ReadOnlySpan<char> text, ref string? type)
    {
        bool isRecord = text.StartsWith("WARC/1.", StringComparison.Ordinal);
        if (!isRecord && !IsStatus(text))
            return 0;
        int at = 0;
        string? named = null;
        for (int end = text.IndexOf('\n'); end >= 0; end = text[at..].IndexOf('\n'))
        {
            ReadOnlySpan<char> line = text.Slice(at, end).TrimEnd('\r');
            at += end + 1;
            if (line.IsEmpty)
            {
                type = isRecord ? type : named;
                return at;
            }

            bool isFirst = at == end + 1;
            if (!isFirst && line[0] is not (' ' or '\t') && !IsField(line))
                return 0;
            if (line.StartsWith(Type, StringComparison.OrdinalIgnoreCase))
                named = line[Type.Length..].Trim().ToString();
        }

        return 0;
    }
}
