using System.Buffers;
using System.Text.Json;

namespace LiveBlog.Core.Documents;

/// <summary>JSON as pages really print it: inside comments and CDATA, with raw line breaks in strings, trailing commas and semicolons, lone
/// surrogate escapes, a script's words for no value or the last braces missing. What is beyond that is null; nothing throws.</summary>
internal static class LenientJson
{
    private const int MaxDepth = 256;

    private static readonly JsonDocumentOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>The document, or null with the reason. Dispose it.</summary>
    public static JsonDocument? Parse(string json, out bool isMended, out string? fault) => Parse(json.AsMemory(), out isMended, out fault);

    /// <summary>The document, or null with the reason. Dispose it.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<char> json, out bool isMended, out string? fault)
    {
        ReadOnlyMemory<char> bare = Unwrap(json);
        isMended = false;
        fault = null;
        if (bare.Span.IndexOf("\\u".AsSpan()) is var escape && (escape < 0 || !MayBeLone(bare.Span))
            && TryParse(bare, out JsonDocument? document, out fault))
        {
            isMended = bare.Span.TrimEnd().Length != json.Span.Trim().Length;
            return document;
        }

        JsonMending mending = JsonMending.Of(bare.Span);
        string mended = mending.Closed();
        isMended = bare.Length != json.Span.Trim().Length || !bare.Span.SequenceEqual(mended);
        if (TryParse(mended.AsMemory(), out document, out fault)
            || (mending is { IsOpen: true, HasWhole: true } && TryParse(mending.Cut().AsMemory(), out document, out _)))
            return document;
        return null;
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
            foreach (string open in (ReadOnlySpan<string>)["\ufeff", "<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/",
                "/* <![CDATA[ */", "<![CDATA[", "//<!--", "// <!--"])
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

    private static readonly SearchValues<string> SurrogateEscape = SearchValues.Create(["\\ud"], StringComparison.OrdinalIgnoreCase);

    private static bool MayBeLone(ReadOnlySpan<char> json) =>
        json.ContainsAny(SurrogateEscape);
}
