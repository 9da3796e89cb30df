using LiveBlog.Core.Text;

namespace LiveBlog.Core.Time;

/// <summary>Brings a label into the form its words are looked up in (T8).</summary>
internal static class LabelText
{
    /// <summary>No time label is longer; what is longer is prose.</summary>
    public const int MaximumLength = 160;

    /// <summary>Writes a Chinese numeral in digits; how many.</summary>
    private static int Numeral(ReadOnlySpan<char> numeral, Span<char> folded, Span<char> original)
    {
        int digits = HanNumerals.Write(numeral, folded);
        original[..digits].Fill(numeral[0]);
        return digits;
    }

    private const int LongestNumeral = 3;

    /// <summary>Writes the folded text, and beside it the characters it came from; both are as long as the number returned, or -1 where the
    /// text is too long.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<char> original) => Fold(text, folded, original, []);

    /// <summary>The same, with the place in the trimmed text behind each character; none where the room for places is empty.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<char> original, Span<byte> ends)
    {
        text = text.Trim();
        if (text.Length > MaximumLength)
            return -1;
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            int numeral = HanNumerals.Length(text, at);
            if (numeral > 0 && length + LongestNumeral > folded.Length)
                return -1;
            int added = numeral > 0
                ? Numeral(text.Slice(at, numeral), folded[length..], original[length..])
                : Character(text[at], folded, original, length);
            at += Math.Max(numeral, 1);
            if (!ends.IsEmpty)
                ends.Slice(length, added).Fill((byte)at);
            length += added;
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>Writes one character; 0 where it says nothing or is a space behind another.</summary>
    private static int Character(char character, Span<char> folded, Span<char> original, int length)
    {
        char fold = CharFold.Fold(character);
        if (fold == CharFold.Nothing || (fold == ' ' && (length == 0 || folded[length - 1] == ' ')))
            return 0;
        (original[length], folded[length]) = (character, fold);
        return 1;
    }

    public static string Fold(string word)
    {
        Span<char> folded = stackalloc char[MaximumLength];
        Span<char> original = stackalloc char[MaximumLength];
        return folded[..Fold(word, folded, original)].ToString();
    }

    public static bool IsWordCharacter(char character) => char.IsLetter(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>True in scripts that write words without spaces between them: there a word ends anywhere.</summary>
    public static bool IsUnspaced(char character) => character is (>= '\u0E00' and <= '\u0E7F') or (>= '\u1100' and <= '\u11FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');
}
