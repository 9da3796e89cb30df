using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Text;

/// <summary>
/// JSON as pages really print it: inside comments and CDATA, with raw line breaks in strings, trailing commas and semicolons, lone surrogate escapes
/// or the last braces missing. What is beyond that is null; nothing throws.
/// </summary>
internal static class LenientJson
{
    private const int MostDepth = 256;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth };

    /// <summary>The document, or null with the reason. Dispose it.</summary>
    public static JsonDocument? Parse(string json, out bool isMended, out string? fault)
    {
        ReadOnlyMemory<char> bare = Unwrap(json.AsMemory());
        isMended = false;
        fault = null;
        if (bare.Span.IndexOf("\\u".AsSpan()) is var escape && (escape < 0 || !MayBeLone(bare.Span)) && TryParse(bare, out JsonDocument? document, out fault))
        {
            isMended = bare.Span.TrimEnd().Length != json.AsSpan().Trim().Length;
            return document;
        }

        isMended = true;
        return TryParse(Mend(bare.Span).AsMemory(), out document, out fault) ? document : null;
    }

    private static bool TryParse(ReadOnlyMemory<char> json, out JsonDocument? document, out string? fault)
    {
        document = null;
        fault = null;
        try
        {
            document = JsonDocument.Parse(json, Options);
            return true;
        }
        catch (JsonException e)
        {
            fault = e.Message;
        }
        catch (ArgumentException e)
        {
            // System.Text.Json tells lone surrogates of UTF-16 input this way.
            fault = e.Message;
        }

        return false;
    }

    /// <summary>Takes off comments and CDATA around the JSON, and a semicolon behind it.</summary>
    private static ReadOnlyMemory<char> Unwrap(ReadOnlyMemory<char> json)
    {
        ReadOnlyMemory<char> bare = json.Trim();
        for (bool again = true; again;)
        {
            again = false;
            foreach (string open in (ReadOnlySpan<string>)["\ufeff", "<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[", "//<!--", "// <!--"])
                again |= Cut(ref bare, bare.Span.StartsWith(open, StringComparison.Ordinal), open.Length, fromEnd: false);
            foreach (string close in (ReadOnlySpan<string>)["-->", "]]>", "]]&gt;", "/*]]>*/", "/* ]]> */", "//", ";"])
                again |= Cut(ref bare, bare.Span.EndsWith(close, StringComparison.Ordinal), close.Length, fromEnd: true);
        }

        return bare;
    }

    private static bool Cut(ref ReadOnlyMemory<char> text, bool applies, int length, bool fromEnd)
    {
        if (!applies)
            return false;
        text = (fromEnd ? text[..^length] : text[length..]).Trim();
        return true;
    }

    private static bool MayBeLone(ReadOnlySpan<char> json) =>
        json.Contains("\\ud", StringComparison.OrdinalIgnoreCase);

    /// <summary>Escapes raw control characters in strings, replaces lone surrogate escapes, closes what is open at the end.</summary>
    private static string Mend(ReadOnlySpan<char> json)
    {
        StringBuilder mended = new(json.Length + 64);
        Stack<char> open = new();
        bool inString = false;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (inString)
            {
                i = MendInString(json, i, mended);
                inString = c != '"';
                continue;
            }

            inString = c == '"';
            if (c is '{' or '[')
                open.Push(c == '{' ? '}' : ']');
            else if ((c is '}' or ']') && (!open.TryPop(out char expected) || expected != c))
                break;
            mended.Append(char.IsControl(c) ? ' ' : c);
        }

        if (inString)
            mended.Append('"');
        while (open.TryPop(out char close))
            mended.Append(close);
        return mended.ToString();
    }

    /// <summary>Copies one character of a string, or one escape; the index of the last unit it took.</summary>
    private static int MendInString(ReadOnlySpan<char> json, int i, StringBuilder mended)
    {
        char c = json[i];
        if (c == '\\' && i + 1 < json.Length)
            return MendEscape(json, i, mended);
        switch (c)
        {
            case '\n': mended.Append("\\n"); break;
            case '\t': mended.Append("\\t"); break;
            case '\\': break;
            case < ' ': mended.Append(' '); break;
            case >= '\ud800' and <= '\udfff' when !IsPaired(json, i): mended.Append('\ufffd'); break;
            default: mended.Append(c); break;
        }

        return i;
    }

    private static int MendEscape(ReadOnlySpan<char> json, int i, StringBuilder mended)
    {
        char kind = json[i + 1];
        if (kind == 'u' && Unit(json, i) is { } unit)
        {
            bool isPair = char.IsHighSurrogate(unit) && Unit(json, i + 6) is { } low && char.IsLowSurrogate(low);
            int length = isPair ? 12 : 6;
            mended.Append(char.IsSurrogate(unit) && !isPair ? "\\ufffd" : json.Slice(i, length));
            return i + length - 1;
        }

        if ("\"\\/bfnrt".Contains(kind, StringComparison.Ordinal))
            mended.Append('\\').Append(kind);
        else
            mended.Append(kind is '\n' ? "\\n" : kind < ' ' ? " " : kind.ToString());
        return i + 1;
    }

    private static char? Unit(ReadOnlySpan<char> json, int i) =>
        i + 6 <= json.Length && json[i] == '\\' && json[i + 1] == 'u' && ushort.TryParse(json.Slice(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out ushort unit) ? (char)unit : null;

    private static bool IsPaired(ReadOnlySpan<char> json, int i) =>
        char.IsHighSurrogate(json[i]) ? i + 1 < json.Length && char.IsLowSurrogate(json[i + 1]) : i > 0 && char.IsHighSurrogate(json[i - 1]);
}
