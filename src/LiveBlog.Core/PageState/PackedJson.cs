using System.Buffers.Text;
using System.Text;

namespace LiveBlog.Core.PageState;

/// <summary>JSON that a page carries in another notation: percent-encoded, in base64, or with the signs of markup written as "&amp;q;" (as
/// Angular did).</summary>
internal static class PackedJson
{
    // "{", "[{", "[\"", "[[" in base64
    private static readonly string[] Base64Openings = ["eyJ", "W3s", "WyJ", "W1s"];

    private static readonly (string Escape, string Sign)[] Signs =
        [("&q;", "\""), ("&s;", "'"), ("&l;", "<"), ("&g;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&a;", "&")];

    /// <summary>True where the text may be JSON in one of these notations.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        if (text[0] == '%')
            return text.StartsWith("%7B", StringComparison.OrdinalIgnoreCase) || text.StartsWith("%5B", StringComparison.OrdinalIgnoreCase);
        if (text[0] is '{' or '[')
            return text[1..].TrimStart("[{ ") is ['&', ..];
        foreach (string opening in Base64Openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The JSON; the text as it is where it is in none of them.</summary>
    public static string Open(string text)
    {
        if (!Is(text))
            return text;
        if (text[0] == '%')
            return Uri.UnescapeDataString(text);
        if (text[0] is '{' or '[')
            return Signs.Aggregate(text, (known, sign) => known.Replace(sign.Escape, sign.Sign, StringComparison.Ordinal));
        return Base64.IsValid(text) && Encoding.UTF8.GetString(Convert.FromBase64String(text)) is var json ? json : text;
    }
}
