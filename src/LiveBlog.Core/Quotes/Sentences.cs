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
        Token next = tokens[at + 1];
        bool nextStarts = next.IsLarge || next.Kind is TokenKind.Quote or TokenKind.Number || next.Kind == TokenKind.OpenBracket;
        switch (tokens[at].Kind)
        {
            case TokenKind.Stop:
                return nextStarts && !(text[tokens[at].Start] == '…' && next.Kind == TokenKind.Quote);
            case TokenKind.Quote when LastOf(tokens[at], text) is '.' or '!' or '?' or '…':
                return nextStarts && !(LastOf(tokens[at], text) is not '.' && IsTagNext(tokens, at + 1));
            default:
                return false;
        }
    }

    // «Why?» Jones said: a name or pronoun with a verb of saying right after it
    private static bool IsTagNext(ReadOnlySpan<Token> tokens, int at)
    {
        int end = Math.Min(tokens.Length, at + 7);
        for (int i = at; i < end && tokens[i].Kind != TokenKind.Quote && tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (tokens[i].Is(WordClass.Speech) && i > at)
                return true;
        }

        return false;
    }
}
