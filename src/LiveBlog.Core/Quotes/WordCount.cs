namespace LiveBlog.Core.Quotes;

/// <summary>What the words in marks look like.</summary>
/// <param name="All">How many words.</param>
/// <param name="Large">How many start with a capital.</param>
/// <param name="Small">How many longer ones start with a small letter.</param>
/// <param name="Lower">How many start with a small letter.</param>
/// <param name="EndsSentence">True where they end in a mark of punctuation.</param>
internal readonly record struct WordCount(int All, int Large, int Small, int Lower, bool EndsSentence)
{
    private const int Enough = 40;

    /// <summary>Every word of weight is written large.</summary>
    public bool IsTitle => Large > 0 && Small == 0;

    public static WordCount Of(ReadOnlySpan<char> text)
    {
        int all = 0, large = 0, small = 0, lower = 0;
        bool inside = false;
        for (int i = 0; i < text.Length && all < Enough; i++)
        {
            bool letter = char.IsLetterOrDigit(text[i]);
            if (letter && !inside)
            {
                all++;
                large += char.IsUpper(text[i]) ? 1 : 0;
                lower += char.IsLower(text[i]) ? 1 : 0;
                small += char.IsLower(text[i]) && IsLong(text, i) ? 1 : 0;
            }

            inside = letter || (inside && text[i] is '\'' or '’' or '-');
        }

        ReadOnlySpan<char> end = text.TrimEnd();
        return new WordCount(all, large, small, lower, !end.IsEmpty && end[^1] is '.' or ',' or '!' or '?' or '…');
    }

    private static bool IsLong(ReadOnlySpan<char> text, int at) =>
        at + 3 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at + 2]) && char.IsLetter(text[at + 3]);
}
