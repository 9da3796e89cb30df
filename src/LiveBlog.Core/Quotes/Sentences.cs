namespace LiveBlog.Core.Quotes;

/// <summary>Cuts a line's tokens into sentences. A quote belongs to the sentence around it.</summary>
internal static class Sentences
{
    /// <summary>The first token after the sentence that starts at a token.</summary>
    public static int End(ReadOnlySpan<Token> tokens, int first, string text)
    {
        for (int i = first; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && Ends(tokens, i, text))
                return i + 1;
        }

        return tokens.Length;
    }

    /// <summary>The last mark of punctuation inside a quote; a blank where its words end in none.</summary>
    public static char LastOf(Token quote, string text)
    {
        int at = quote.End - 1;
        while (at > quote.Start && (Text.QuotationMark.Characters.Contains(text[at]) || char.IsWhiteSpace(text[at])))
            at--;
        return char.IsLetterOrDigit(text[at]) ? ' ' : text[at];
    }

    private static bool Ends(ReadOnlySpan<Token> tokens, int at, string text)
    {
        switch (tokens[at].Kind)
        {
            case TokenKind.Stop:
                ref readonly Token next = ref tokens[at + 1];
                return MayStart(next) && !next.Is(WordClass.Calendar) && !(text[tokens[at].Start] == '…' && next.Kind == TokenKind.Quote);
            case TokenKind.Quote when LastOf(tokens[at], text) is '.' or '!' or '?' or '…':
                return MayStart(tokens[at + 1])
                    && !(LastOf(tokens[at], text) is '.' ? IsBareTag(tokens, at + 1) : IsTagNext(tokens, at + 1));
            default:
                return false;
        }
    }

    private static bool MayStart(in Token token) =>
        token.IsLarge || token.Kind is TokenKind.Quote or TokenKind.Number or TokenKind.OpenBracket;

    // «Why?» Jones, the head of the house, said: the first verb after the quote is one of saying
    private static bool IsTagNext(ReadOnlySpan<Token> tokens, int at)
    {
        int end = Math.Min(tokens.Length, at + 20);
        bool inside = false;
        for (int i = at; i < end && tokens[i].Kind is not (TokenKind.Quote or TokenKind.Stop or TokenKind.Colon); i++)
        {
            inside ^= tokens[i].Kind == TokenKind.Comma;
            if (tokens[i].Is(WordClass.Cue | WordClass.OtherVerb) && !inside && i > at)
                return !tokens[i].Is(WordClass.Participle)
                    && (tokens[i].Is(WordClass.Speech | WordClass.Opinion) || (i < at + 4 && EndsTag(tokens, i + 1)));
        }

        return false;
    }

    private static bool EndsTag(ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && tokens[at].Is(WordClass.Adverb))
            at++;
        return at >= tokens.Length || tokens[at].Kind is TokenKind.Stop or TokenKind.Comma;
    }

    // «We stay.» Jones said.
    private static bool IsBareTag(ReadOnlySpan<Token> tokens, int at)
    {
        int verb = at;
        while (verb < tokens.Length && verb < at + 4
            && (tokens[verb].IsName || tokens[verb].Is(WordClass.Pronoun | WordClass.Role | WordClass.Title)))
            verb++;
        return verb > at && verb < tokens.Length && tokens[verb].Is(WordClass.Speech)
            && (verb + 1 >= tokens.Length || tokens[verb + 1].Kind is TokenKind.Stop or TokenKind.Comma);
    }
}
