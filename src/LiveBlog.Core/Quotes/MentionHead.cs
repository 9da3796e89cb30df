namespace LiveBlog.Core.Quotes;

/// <summary>Finds the name in a mention, or beside it.</summary>
internal static class MentionHead
{
    // Up to the first preposition or comma
    public static int HeadEnd(ReadOnlySpan<Token> tokens, int first, int end)
    {
        int at = first;
        while (at < end && tokens[at].Kind != TokenKind.Comma
            && !(at > first && tokens[at].Is(WordClass.GenitiveArticle) && tokens[at - 1].Is(WordClass.Role))
            && !(tokens[at].Is(WordClass.Preposition) && !(tokens[at].Is(WordClass.Particle) && at > first && tokens[at - 1].IsName)))
            at++;
        return at;
    }

    // The head of the town council Jane Roe: no preposition, article or role before the name
    public static NameRun? NameAtEnd(LineReading line, int head, int end)
    {
        for (int i = head + 2; i < end; i++)
        {
            if (NameRun.At(line.Tokens, i, line.Line.Text) is not { } run)
                continue;
            Token before = line.Tokens[i - 1];
            if (run is { Words: > 1, IsBody: false } && run.Last == end - 1 && !before.IsLarge && before.IsNominal
                && !before.Is(WordClass.Determiner | WordClass.Role | WordClass.Possessive))
                return run;
            i = Math.Max(i, run.Last);
        }

        return null;
    }

    // The leader of the council, Councillor Jane Roe,
    public static NameRun? NameAfter(LineReading line, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        end = AfterBracket(tokens, end);
        if (end + 1 >= tokens.Length || tokens[end].Kind != TokenKind.Comma
            || NameRun.At(tokens, end + 1, line.Line.Text) is not { Words: > 1, IsBody: false } run)
            return null;
        int after = run.Last + 1;
        while (after < tokens.Length && PostNominals.Contains(tokens[after].In(line.Line.Text)))
            after++;
        return after < tokens.Length
            && (tokens[after].Kind is TokenKind.Comma or TokenKind.Stop || tokens[after].Is(WordClass.Auxiliary | WordClass.Cue))
            ? run
            : null;
    }

    private static int AfterBracket(ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.OpenBracket)
            return at;
        int close = at;
        while (close < tokens.Length && close < at + 8 && tokens[close].Kind != TokenKind.CloseBracket)
            close++;
        return close + 1;
    }

    // The name the head ends in
    public static NameRun? HeadName(LineReading line, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (NameRun.At(line.Tokens, i, line.Line.Text) is { } run)
            {
                if (run.Last >= head - 1)
                    return run;
                i = Math.Max(i, run.Last);
            }
        }

        return null;
    }
}
