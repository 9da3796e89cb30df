namespace LiveBlog.Core.Quotes;

/// <summary>Mends a quote that lost its closing mark before the tag that ends the line: «The pier is gone, Ann Roe said.</summary>
internal static class UnclosedSpan
{
    private const int LongestTag = 6;

    public static MarkedSpan Mend(Line line, MarkedSpan span, Lexicon lexicon)
    {
        List<Token> words = Tokenizer.Cut(line with { Start = span.ContentStart, End = span.ContentEnd }, [], lexicon);
        int comma = words.FindLastIndex(token => token.Kind == TokenKind.Comma);
        if (comma < 1 || words.Count - comma > LongestTag + 2 || words[^1].Kind != TokenKind.Stop)
            return span;
        bool named = false, cued = false;
        for (int i = comma + 1; i < words.Count - 1; i++)
        {
            named |= words[i].IsName || words[i].Is(WordClass.Pronoun);
            cued |= words[i].Is(WordClass.Speech) && !words[i].Is(WordClass.Participle);
        }

        int end = words[comma].End;
        return named && cued ? span with { End = end, ContentEnd = end, IsClosed = true } : span;
    }
}
