namespace LiveBlog.Core.Quotes;

/// <summary>Lines without a verb that say who speaks in the line after or before: From the desk of Jane Roe; Jane Roe, mayor.</summary>
internal static class NameLine
{
    private const int Longest = 18;

    private const WordClass Verbs =
        WordClass.Speech | WordClass.OtherVerb | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Subordinator;

    /// <summary>The one personal name of a line without a verb, which nothing but a preposition or "and" goes before.</summary>
    public static Phrase? Above(LineReading line) =>
        IsVerbless(line) && NameIn(line) is { } run && (run.Start == 0 || line.Tokens[0].Is(WordClass.Preposition | WordClass.Conjunction))
            ? new Phrase(run.Start, run.Last)
            : null;

    /// <summary>True for a line that may stand between the name and the words: Former striker on Harbour Radio.</summary>
    public static bool IsDescription(LineReading line) =>
        IsVerbless(line) && line.Tokens.Length > 1 && line.Tokens[^1].Kind is not (TokenKind.Stop or TokenKind.Colon)
            && (line.Classes & WordClass.Role) != 0;

    /// <summary>The personal name a line without a verb starts with, where a comma and a role follow or nothing does.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mayBeBare">True where a name alone signs.</param>
    public static Phrase? Below(LineReading line, bool mayBeBare)
    {
        if (!IsVerbless(line) || NameIn(line) is not { Start: 0 } run)
            return null;
        int after = run.After(line);
        bool told = after < line.Tokens.Length && line.Tokens[after].Kind == TokenKind.Comma
            && (mayBeBare || RoleWords.Beside(line, run) is not null);
        return told || (mayBeBare && after == line.Tokens.Length) ? new Phrase(run.Start, run.Last) : null;
    }

    private static bool IsVerbless(LineReading line)
    {
        if (line.Utterances.Length > 0 || line.Tokens.Length is 0 or > Longest)
            return false;
        foreach (Token token in line.Tokens)
        {
            if (token.Is(Verbs))
                return false;
        }

        return true;
    }

    private static NameRun? NameIn(LineReading line)
    {
        for (int i = 0; i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].IsLarge && NameRun.At(line.Tokens, i, line.Line.Text) is { } run)
                return run is { Words: > 1, IsBody: false } ? run : null;
        }

        return null;
    }
}
