namespace LiveBlog.Core.Quotes;

/// <summary>Tells words that somebody denies having said: Roe denies telling a neighbour that «…». Nothing shows that anybody said
/// them.</summary>
internal static class Denials
{
    private const WordClass Saying =
        WordClass.Speech | WordClass.Opinion | WordClass.PastParticiple | WordClass.AlsoNoun | WordClass.Message;

    // A clause is shorter, and a line without a stop may be endless
    private const int MaxTokens = 100;

    /// <summary>True where, between a verb of denial and the quote, there is a word of saying that belongs to what is denied.</summary>
    public static bool Cover(ReadOnlySpan<Token> tokens, int first, int quote)
    {
        bool denied = false;
        for (int i = Math.Max(first, quote - MaxTokens); i < quote; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (denied && (token.Kind is TokenKind.Quote or TokenKind.Semicolon || token.Is(WordClass.Conjunction)
                || (token.Kind == TokenKind.Comma && i + 1 < quote && tokens[i + 1].Is(WordClass.Participle))))
                denied = false;
            else if (token.Is(WordClass.Denial))
                denied = true;
            else if (denied && token.Is(Saying))
                return true;
        }

        return false;
    }
}
