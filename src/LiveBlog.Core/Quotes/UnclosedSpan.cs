namespace LiveBlog.Core.Quotes;

/// <summary>Mends a quote that lost its closing mark before the tag that ends the line: «The pier is gone, Ann Roe said.</summary>
internal static class UnclosedSpan
{
    private const int LongestTag = 6;

    public static MarkedSpan Mend(Line line, MarkedSpan span, QuoteBuffers buffers)
    {
        Tokenizer.Cut(line with { Start = span.ContentStart, End = span.ContentEnd }, [], buffers);
        int end = EndOf(buffers.Tokens.Line);
        buffers.Tokens.Drop();
        return end > 0 ? span with { End = end, ContentEnd = end, IsClosed = true } : span;
    }

    // Where the comma before the tag ends; 0 where no tag ends the words
    private static int EndOf(ReadOnlySpan<Token> words)
    {
        int comma = words.Length - 1;
        while (comma > 0 && words.Length - comma <= LongestTag + 2 && words[comma].Kind != TokenKind.Comma)
            comma--;
        if (comma < 1 || words[comma].Kind != TokenKind.Comma || words.Length - comma > LongestTag + 2 || words[^1].Kind != TokenKind.Stop)
            return 0;
        bool named = false, cued = false;
        foreach (Token word in words[(comma + 1)..^1])
        {
            named |= word.IsName || word.Is(WordClass.Pronoun);
            cued |= word.Is(WordClass.Speech) && !word.Is(WordClass.Participle);
        }

        return named && cued ? words[comma].End : 0;
    }
}
