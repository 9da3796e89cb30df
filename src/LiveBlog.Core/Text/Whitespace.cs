using System.Buffers;
using System.Text;

namespace LiveBlog.Core.Text;

/// <summary>White space as a reader sees it: runs fold to one space, no-break spaces count, zero-width marks do not exist.</summary>
internal static class Whitespace
{
    private static readonly SearchValues<char> Odd =
        SearchValues.Create(
            "\t\n\v\f\r\u0085\u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f"
            + "\u205f\u2060\u3000\ufeff");

    /// <summary>Zero-width space, word joiner, soft hyphen and byte-order mark carry nothing a reader sees. Joiners (U+200C, U+200D)
    /// do.</summary>
    public static bool IsNothing(char c) => c is '\u200b' or '\u2060' or '\ufeff' or '\u00ad';

    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>The text on one line: trimmed, runs of white space folded. The same string where nothing changes.</summary>
    public static string Fold(string text)
    {
        if (text.Length == 0 || (text[0] != ' ' && text[^1] != ' ' && IsFolded(text)))
            return text;
        StringBuilder folded = new(text.Length);
        AppendFolded(folded, text);
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    /// <summary>As <see cref="Fold"/>, or null where nothing is left.</summary>
    public static string? FoldOrNull(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        string folded = Fold(text);
        return folded.Length == 0 ? null : folded;
    }

    /// <summary>Appends text with its white space folded, also across the seam.</summary>
    public static void AppendFolded(StringBuilder target, ReadOnlySpan<char> text)
    {
        bool space = target.Length == 0 || target[^1] is ' ' or '\n';
        if (IsFolded(text) && !(space && text is [' ', ..]))
        {
            target.Append(text);
            return;
        }

        foreach (char c in text)
        {
            if (IsNothing(c))
                continue;
            if (!IsSpace(c))
                target.Append(c);
            else if (!space)
                target.Append(' ');
            space = IsSpace(c);
        }
    }

    /// <summary>True where no white space in the text needs folding; a space at its ends may stand.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text) => !text.ContainsAny(Odd) && !text.Contains("  ", StringComparison.Ordinal);
}
