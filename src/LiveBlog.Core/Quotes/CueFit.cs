namespace LiveBlog.Core.Quotes;

/// <summary>How well a cue fits a quote of its sentence: the nearer, and the fewer other quotes and clause ends between, the
/// better.</summary>
internal readonly record struct CueFit(int Score, bool IsAdjacent)
{
    private const int NoSubject = -60;
    private const int OtherQuote = -12;
    private const int ClauseEnd = -30;
    private const int Step = -3;

    private const int Farthest = -33;
    private const int Within = 40;

    public static CueFit Of(ReadOnlySpan<Token> tokens, Cue cue, int quote, string text)
    {
        bool follows = cue.First > quote;
        int score = (cue.Subject is null ? NoSubject : 0) + cue.Weight;
        return follows ? After(tokens, cue, quote, text, score) : Before(tokens, cue, quote, score);
    }

    private static CueFit After(ReadOnlySpan<Token> tokens, Cue cue, int quote, string text, int score)
    {
        int from = quote + 1;
        // «…», hat Jones gesagt: the verb's first part stands beside the quote
        while ((cue.Class & WordClass.PastParticiple) != 0 && from < cue.Left
            && (tokens[from].Kind == TokenKind.Comma || tokens[from].Is(WordClass.Auxiliary)))
            from++;
        (int distance, int cost) = Between(tokens, from, Math.Max(from, cue.Left));
        bool ends = Sentences.LastOf(tokens[quote], text) is ',' or '?' or '!' or '.' or '…' or '—'
            || (quote + 1 < tokens.Length && tokens[quote + 1].Kind is TokenKind.Comma or TokenKind.Dash);
        bool tag = cue.Left > quote && tokens[Math.Min(from, cue.Left) - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash;
        bool adjacent = distance == 0 && cue.Left > quote && (ends || cue.IsAccordingTo);
        return new CueFit(score + cost
            + (adjacent && (cue.IsSpeech || cue.IsAccordingTo) ? (IsWithin(tokens, quote) ? Within : 60) : tag || adjacent ? 10 : -10),
            adjacent);
    }

    private static CueFit Before(ReadOnlySpan<Token> tokens, Cue cue, int quote, int score)
    {
        (int distance, int cost) = Between(tokens, cue.Right + 1, quote);
        bool colon = tokens[quote - 1].Kind == TokenKind.Colon;
        bool adjacent = (distance <= 3 && cue.Last < quote) || colon;
        return new CueFit(score + (cue.IsSpeech ? Math.Max(cost, Farthest) : cost) + (colon && cue.IsSpeech ? 65 : adjacent ? 50 : 20),
            adjacent);
    }

    // Words of the sentence stand before the quote, and it starts small: it is woven into them
    private static bool IsWithin(ReadOnlySpan<Token> tokens, int quote) =>
        quote > 0 && !tokens[quote].IsLarge && tokens[quote - 1].Kind == TokenKind.Word;

    private static (int Distance, int Cost) Between(ReadOnlySpan<Token> tokens, int from, int to)
    {
        int distance = 0, cost = 0;
        for (int i = from; i < Math.Min(to, from + (2 * NounPhrases.Reach)); i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.Quote:
                    cost += OtherQuote;
                    break;
                case TokenKind.Semicolon:
                    cost += ClauseEnd;
                    break;
                case TokenKind.Comma or TokenKind.Dash:
                    break;
                default:
                    distance++;
                    cost += Step;
                    break;
            }
        }

        return (distance, cost);
    }
}
