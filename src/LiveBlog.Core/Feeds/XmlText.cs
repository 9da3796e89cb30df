using System.Buffers;

namespace LiveBlog.Core.Feeds;

/// <summary>The characters XML 1.0 can hold (https://www.w3.org/TR/xml/#charsets).</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Barred = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    /// <summary>The text with U+FFFD in place of what XML cannot hold; lone surrogates are mended before.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Barred))
            return text;
        char[] clean = text.ToCharArray();
        clean.AsSpan().ReplaceAny(Barred, '\uFFFD');
        return new string(clean);
    }

    /// <summary>The text without what XML cannot hold.</summary>
    public static string Without(string text) =>
        text.AsSpan().ContainsAny(Barred) ? string.Concat(text.Where(character => !Barred.Contains(character))) : text;

    /// <summary>JSON text that XML can hold: the characters barred can only stand in its strings, and there they can be escaped.</summary>
    public static string Escape(string json) => !json.AsSpan().ContainsAny(Barred)
        ? json
        : json.Replace("\uFFFE", "\\uFFFE", StringComparison.Ordinal).Replace("\uFFFF", "\\uFFFF", StringComparison.Ordinal);
}
