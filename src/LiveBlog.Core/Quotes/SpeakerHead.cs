namespace LiveBlog.Core.Quotes;

/// <summary>What the phrase that names a speaker is about.</summary>
internal enum HeadKind : byte
{
    /// <summary>Nobody, or people whom nothing names: somebody, the sailor, residents.</summary>
    Unnamed,

    /// <summary>He, it, who.</summary>
    Pronoun,

    /// <summary>A name of a person, an organisation or a place.</summary>
    Name,

    /// <summary>The mayor.</summary>
    Role,

    /// <summary>The company.</summary>
    Body,

    /// <summary>The 54-year-old.</summary>
    Age,

    /// <summary>The Italian.</summary>
    Demonym,

    /// <summary>A statement by the board.</summary>
    Message,
}

/// <summary>The head of a speaker's phrase: the one place that tells what it is about, and whether it has a name of its own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">The token of its noun; the end of the phrase before its complement lies behind it.</param>
/// <param name="Name">The name, where it has one.</param>
/// <param name="IsDefinite">True for the mayor, false for a mayor.</param>
internal readonly record struct SpeakerHead(HeadKind Kind, int At, NameRun? Name, bool IsDefinite)
{
    private const WordClass Definites = WordClass.Definite | WordClass.GenitiveArticle | WordClass.Possessive;

    public static SpeakerHead Of(LineReading line, int first, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (end - first == 1 && tokens[first].Is(WordClass.Pronoun | WordClass.Relative | WordClass.Possessive))
            return new SpeakerHead(HeadKind.Pronoun, first, null, true);
        bool indefinite = IsIndefinite(tokens, first);
        bool definite = !indefinite && tokens[first].Is(Definites);
        int stop = Stop(tokens, first, end);
        NameRun? name = AtEnd(line, first, stop) ?? AtStart(line, first, stop) ?? InComplement(line, stop, end) ?? Apposed(line, end);
        // Jane Roe and John Poe
        if (name is { IsBody: false } last && HasConjunction(tokens, first, last.Start))
            return new SpeakerHead(HeadKind.Unnamed, stop - 1, null, definite);
        if (name is { } run && (!indefinite || run is { Words: > 1, IsBody: false }))
            return new SpeakerHead(HeadKind.Name, run.Last, run, true);
        return new SpeakerHead(KindOf(line, first, stop), stop - 1, null, definite);
    }

    private static bool HasConjunction(ReadOnlySpan<Token> tokens, int first, int name)
    {
        for (int i = first + 1; i < name; i++)
        {
            if (tokens[i].Is(WordClass.Conjunction) && tokens[i - 1].IsName)
                return true;
        }

        return false;
    }

    private static HeadKind KindOf(LineReading line, int first, int stop)
    {
        ref readonly Token head = ref line.Tokens[stop - 1];
        ReadOnlySpan<char> word = head.In(line.Line.Text);
        if (head.Is(WordClass.Unnamed))
            return HeadKind.Unnamed;
        if (head.Is(WordClass.Role))
            return HeadKind.Role;
        if (head.Kind == TokenKind.Number)
            return word.Contains('-') ? HeadKind.Age : HeadKind.Unnamed;
        if (head.Is(WordClass.Demonym))
            return HeadKind.Demonym;
        if (head.Is(WordClass.Message))
            return HeadKind.Message;
        return BodyNouns.Contains(word) || (stop - first > 1 && BodyWords.Contains(word)) ? HeadKind.Body : HeadKind.Unnamed;
    }

    private static bool IsIndefinite(ReadOnlySpan<Token> tokens, int first) =>
        tokens[first].Is(WordClass.Unnamed)
        || (tokens[first].Is(WordClass.Determiner) && !tokens[first].Is(Definites));

    /// <summary>The first token after the phrase's noun: up to the first preposition or comma.</summary>
    private static int Stop(ReadOnlySpan<Token> tokens, int first, int end)
    {
        int at = first;
        while (at < end && tokens[at].Kind is not (TokenKind.Comma or TokenKind.OpenBracket)
            && !(at > first && tokens[at].Is(WordClass.GenitiveArticle) && tokens[at - 1].Is(WordClass.Role))
            && !(tokens[at].Is(WordClass.Preposition) && at > first
            && !(tokens[at].Is(WordClass.Particle) && tokens[at - 1].IsName && at + 1 < end && tokens[at + 1].IsName)))
            at++;
        return Math.Max(at, first + 1);
    }

    // Harbour master Jane Roe: the name the phrase ends in
    private static NameRun? AtEnd(LineReading line, int first, int stop)
    {
        for (int i = first; i < stop; i++)
        {
            if (NameRun.At(line.Tokens, i, line.Line.Text) is not { } run)
                continue;
            if (run.After(line) >= stop)
                return IsAlone(line, run) || IsOfBody(line, first, run) ? null : run;
            i = Math.Max(i, run.Last);
        }

        return null;
    }

    // Rzecznik spółki Dobra Woda: the name of the body whose role it is
    private static bool IsOfBody(LineReading line, int first, NameRun run) =>
        run.Start > first + 1 && line.Tokens[first].Is(WordClass.Role) && !line.Tokens[run.Start - 1].IsLarge
            && BodyNouns.Contains(line.Tokens[run.Start - 1].In(line.Line.Text));

    // The Italian, Residents: a word that only looks like a name
    private static bool IsAlone(LineReading line, NameRun run) =>
        run.Words == 1 && run.First == run.Last && (line.Tokens[run.Last].Is(WordClass.Unnamed)
            || (line.Tokens[run.Last].Is(WordClass.Demonym) && run.First > 0 && line.Tokens[run.First - 1].Is(WordClass.Determiner)));

    // Jane Roe and words that belong to no name: where words in no list may be verbs, the name is what stands first
    private static NameRun? AtStart(LineReading line, int first, int stop)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int start = first;
        while (start + 1 < stop && !tokens[start].IsName)
            start++;
        if (line.Language.HasNounPairs || NameRun.At(tokens, start, line.Line.Text) is not { IsBody: false, Words: > 1 } run)
            return null;
        for (int i = run.After(line); i < stop; i++)
        {
            if (tokens[i].IsLarge || tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordClass.Role | WordClass.Message)
                || BodyNouns.Contains(tokens[i].In(line.Line.Text)))
                return null;
        }

        return run;
    }

    // The head of the town council Jane Roe: no preposition, article or role before the name
    private static NameRun? InComplement(LineReading line, int stop, int end)
    {
        for (int i = stop + 1; i < end; i++)
        {
            if (NameRun.At(line.Tokens, i, line.Line.Text) is not { } run)
                continue;
            Token before = line.Tokens[run.Start - 1];
            bool parted = before is { IsLarge: false, IsNominal: true }
                && !before.Is(WordClass.Determiner | WordClass.Role | WordClass.Possessive);
            if (run is { Words: > 1, IsBody: false } && run.Last == end - 1 && (parted || run.First > run.Start || run.First > i))
                return run;
            i = Math.Max(i, run.Last);
        }

        return null;
    }

    // The leader of the council, Councillor Jane Roe,
    private static NameRun? Apposed(LineReading line, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int comma = AfterBracket(tokens, end);
        if (comma + 1 >= tokens.Length || tokens[comma].Kind != TokenKind.Comma)
            return null;
        int start = comma + 1;
        while (start < tokens.Length - 1 && start < comma + 4 && (tokens[start].Is(WordClass.Determiner) || !tokens[start].IsLarge)
            && tokens[start].IsNominal)
            start++;
        if (NameRun.At(tokens, start, line.Line.Text) is not { Words: > 1, IsBody: false } run
            || (start > comma + 1 && !RoleWords.Of(tokens, comma + 1, run.First).HasValue))
            return null;
        int after = run.After(line);
        return after >= tokens.Length || tokens[after].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.OpenBracket
            || tokens[after].Is(WordClass.Auxiliary | WordClass.Cue)
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
}
