using System.Buffers;
using System.Globalization;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Discovery;

/// <summary>Words to be found whole in a text, in whatever case, with or without accents, and however they are joined.</summary>
internal sealed class FoldedWords
{
    private readonly string[] words;
    private readonly SearchValues<string> any;

    public FoldedWords(IEnumerable<string> words)
    {
        this.words = [.. words.Select(Fold)];
        any = SearchValues.Create(this.words, StringComparison.Ordinal);
    }

    /// <summary>The first of the words that the folded text holds, or null.</summary>
    public string? In(string folded)
    {
        int at = folded.AsSpan().IndexOfAny(any);
        return at < 0 ? null : Array.Find(words, word => folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal))?.Trim();
    }

    /// <summary>The text's words with one space before, between and behind them.</summary>
    public static string Fold(string text)
    {
        Span<char> folded = text.Length < Room ? stackalloc char[Room + 1] : new char[text.Length + 2];
        folded[0] = ' ';
        int length = 1;
        foreach (char character in text)
        {
            // In Persian the joiner that joins nothing stands between words
            char fold = character == '\u200C' ? ' ' : CharFold.Fold(character);
            if (IsOfWord(fold))
                folded[length++] = fold;
            else if (fold != CharFold.Nothing && folded[length - 1] != ' ')
                folded[length++] = ' ';
        }

        if (folded[length - 1] != ' ')
            folded[length++] = ' ';
        return folded[..length].ToString();
    }

    private const int Room = 200;

    // The vowels of Indian scripts are marks, and of their words
    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character)
            || (character > '\u0370'
            && CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
