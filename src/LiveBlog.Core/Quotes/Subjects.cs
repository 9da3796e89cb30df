namespace LiveBlog.Core.Quotes;

/// <summary>Finds the subject of a verb within its sentence.</summary>
internal static class Subjects
{
    private const WordClass Finite = WordClass.OtherVerb | WordClass.Cue | WordClass.Auxiliary | WordClass.Preposition;

    /// <summary>The subject that stands before a verb: past auxiliaries, adverbs, appositions, relative clauses and brackets.</summary>
    public static Phrase? Before(ReadOnlySpan<Token> tokens, int verb, int lowest)
    {
        lowest = Math.Max(lowest, verb - NounPhrases.Reach);
        int end = SkipBack(tokens, verb - 1, lowest);
        if (end < lowest)
            return null;
        Token token = tokens[end];
        if (token.Is(WordClass.Relative) && end > lowest)
            return BeforeRelative(tokens, end, lowest);
        return token.Kind switch
        {
            TokenKind.Comma => BeforeComma(tokens, end, lowest),
            TokenKind.CloseBracket => BeforeOpening(tokens, end, lowest, TokenKind.OpenBracket),
            TokenKind.Dash => BeforeOpening(tokens, end, lowest, TokenKind.Dash),
            _ => PastRelativeClause(tokens, PastParticipleClause(tokens, NounPhrases.EndingAt(tokens, end, lowest), lowest), lowest),
        };
    }

    // A statement confirming the visit said: the statement, not the visit
    private static Phrase? PastParticipleClause(ReadOnlySpan<Token> tokens, Phrase? phrase, int lowest)
    {
        if (phrase is not { } found || found.First - 2 < lowest || !tokens[found.First - 1].Is(WordClass.Participle)
            || !tokens[found.First - 2].IsNominal)
            return phrase;
        return NounPhrases.EndingAt(tokens, found.First - 2, lowest) ?? phrase;
    }

    // The man who runs the harbour said: the man, not the harbour
    private static Phrase? PastRelativeClause(ReadOnlySpan<Token> tokens, Phrase? phrase, int lowest)
    {
        const int longest = 5;
        if (phrase is not { } found || found.First - 3 < lowest || !tokens[found.First - 1].Is(Finite))
            return phrase;
        for (int i = found.First - 2; i > Math.Max(lowest, found.First - longest); i--)
        {
            if (tokens[i].Is(WordClass.Relative) && tokens[i - 1].IsNominal)
                return NounPhrases.EndingAt(tokens, i - 1, lowest) ?? phrase;
        }

        return phrase;
    }

    // Jones (of the house), who
    private static Phrase? BeforeRelative(ReadOnlySpan<Token> tokens, int relative, int lowest)
    {
        int end = tokens[relative - 1].Kind == TokenKind.Comma ? relative - 2 : relative - 1;
        if (end < lowest)
            return null;
        return tokens[end].Kind == TokenKind.CloseBracket
            ? BeforeOpening(tokens, end, lowest, TokenKind.OpenBracket)
            : NounPhrases.EndingAt(tokens, end, lowest, isWhole: true);
    }

    /// <summary>The phrase with the prepositions and nouns that follow it.</summary>
    public static Phrase Extend(ReadOnlySpan<Token> tokens, Phrase phrase, int highest)
    {
        int last = phrase.Last;
        while (last + 2 < highest && last - phrase.First < 16 && tokens[last + 1].Is(WordClass.Preposition)
            && NounPhrases.StartingAt(tokens, last + 2, highest) is { } next && !tokens[next.Last].Is(WordClass.Pronoun))
            last = next.Last;
        return new Phrase(phrase.First, last);
    }

    /// <summary>The subject that follows a verb.</summary>
    public static Phrase? After(ReadOnlySpan<Token> tokens, int verb, int highest)
    {
        int start = verb + 1;
        while (start < highest && start < verb + 3 && tokens[start].Is(WordClass.Adverb) && !tokens[start].IsLarge)
            start++;
        return NounPhrases.StartingAt(tokens, start, highest);
    }

    /// <summary>The subject a clause opens with: its first noun phrase outside prepositions.</summary>
    public static Phrase? First(ReadOnlySpan<Token> tokens, int lowest, int highest)
    {
        highest = Math.Min(highest, lowest + NounPhrases.Reach);
        int at = lowest;
        while (at < highest)
        {
            Token token = tokens[at];
            if (token.Kind == TokenKind.Word
                && token.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.OtherVerb | WordClass.Participle | WordClass.Cue)
                && !token.Is(WordClass.Pronoun))
            {
                at = SkipAdverbial(tokens, at, highest);
                continue;
            }

            if (NounPhrases.StartingAt(tokens, at, highest) is { } phrase && !tokens[phrase.Last].Is(WordClass.ObjectPronoun))
                return Extend(tokens, phrase, highest);
            at++;
        }

        return null;
    }

    /// <summary>The subject of a clause without a cue: its first noun phrase, or, where the verb stands second, what follows the
    /// verb.</summary>
    public static Phrase? OfClause(ReadOnlySpan<Token> tokens, int lowest, int highest, bool isVerbSecond)
    {
        const WordClass verbs = WordClass.OtherVerb | WordClass.Cue | WordClass.Auxiliary;
        int verb = -1;
        for (int i = isVerbSecond ? lowest : highest; i + 1 < Math.Min(highest, lowest + NounPhrases.Reach); i++)
        {
            if (!tokens[i].Is(verbs))
                continue;
            if (tokens[i + 1].Is(WordClass.Pronoun) && tokens[i + 1].Is(WordClass.Male | WordClass.Female))
                return new Phrase(i + 1, i + 1);
            verb = verb < 0 ? i : verb;
        }

        return First(tokens, lowest, highest) ?? (verb < 0 ? null : CuePatterns.Direct(tokens, After(tokens, verb, highest)));
    }

    /// <summary>The noun between "with" and a participle.</summary>
    public static Phrase? OfAside(ReadOnlySpan<Token> tokens, int participle, int lowest)
    {
        if (participle > 0 && tokens[participle - 1].Kind == TokenKind.Comma)
            return null;
        lowest = Math.Max(lowest, participle - 12);
        for (int at = participle - 2; at >= lowest && (tokens[at].IsNominal || tokens[at].Is(WordClass.Preposition)); at--)
        {
            if (tokens[at].Is(WordClass.With))
                return new Phrase(at + 1, participle - 1);
        }

        return null;
    }

    /// <summary>The pronoun of a verb joined to this one: I laughed and said.</summary>
    public static Phrase? OfPair(ReadOnlySpan<Token> tokens, int verb, int lowest)
    {
        int at = verb - 1;
        while (at >= lowest && tokens[at].Is(WordClass.Adverb | WordClass.Auxiliary))
            at--;
        if (at < lowest || !tokens[at].Is(WordClass.Conjunction))
            return null;
        for (at--; at >= Math.Max(lowest, verb - 12) && tokens[at].Kind is TokenKind.Word or TokenKind.Number; at--)
        {
            if (tokens[at].Is(WordClass.Pronoun))
                return new Phrase(at, at);
        }

        return null;
    }

    /// <summary>The subject of the clause after this one.</summary>
    public static Phrase? Later(ReadOnlySpan<Token> tokens, int first, int highest)
    {
        // Calling his rival, Roe, «…», Jones left: the clause goes on to the quote's end
        int end = Math.Min(highest, first + NounPhrases.Reach);
        int at = first, comma = -1;
        while (at < end && tokens[at].Kind is not (TokenKind.Quote or TokenKind.Stop))
        {
            comma = comma < 0 && tokens[at].Kind == TokenKind.Comma ? at : comma;
            at++;
        }

        if (at + 1 < end && tokens[at].Kind == TokenKind.Quote && First(tokens, at + 1, highest) is { } after)
            return after;
        return comma < 0 ? null : First(tokens, comma + 1, highest);
    }

    private static int SkipAdverbial(ReadOnlySpan<Token> tokens, int at, int highest)
    {
        int comma = at;
        while (comma < highest && tokens[comma].Kind is not (TokenKind.Comma or TokenKind.Quote))
            comma++;
        if (comma < highest)
            return comma + 1;
        Phrase? phrase = NounPhrases.StartingAt(tokens, at + 1, highest);
        return (phrase?.Last ?? at) + 1;
    }

    private static int SkipBack(ReadOnlySpan<Token> tokens, int at, int lowest)
    {
        int verbAt = at + 1;
        while (at >= lowest)
        {
            Token token = tokens[at];
            if (token.Is(WordClass.Auxiliary | WordClass.Adverb) || IsCliticBeforeAuxiliary(tokens, at, verbAt)
                || (token.Is(WordClass.ObjectPronoun) && at < verbAt))
                at--;
            else if (token.Is(WordClass.Calendar))
                at -= at > lowest && tokens[at - 1].Is(WordClass.Preposition) ? 2 : 1;
            else
                break;
        }

        return at;
    }

    // l'a confirmé, lo ha detto: a short article before an auxiliary is a pronoun
    private static bool IsCliticBeforeAuxiliary(ReadOnlySpan<Token> tokens, int at, int verb) =>
        at < verb && at + 1 < tokens.Length && tokens[at].Is(WordClass.Definite) && tokens[at].End - tokens[at].Start <= 2
            && tokens[at + 1].Is(WordClass.Auxiliary);

    private static Phrase? BeforeOpening(ReadOnlySpan<Token> tokens, int closer, int lowest, TokenKind kind)
    {
        int opener = closer - 1;
        while (opener > lowest && tokens[opener].Kind != kind)
            opener--;
        return opener > lowest && tokens[opener].Kind == kind ? NounPhrases.EndingAt(tokens, opener - 1, lowest) : null;
    }

    // Jones, the head of the house, said / Jones, who …, said / The head of the house, Jones, said
    private static Phrase? BeforeComma(ReadOnlySpan<Token> tokens, int comma, int lowest)
    {
        Phrase? found = null;
        int end = comma;
        while (end > lowest)
        {
            int start = ChunkStart(tokens, end, lowest);
            if (start >= end)
                break;
            Phrase? chunk = Chunk(tokens, start, end);
            if (tokens[start].Is(WordClass.Relative) || (tokens[start].Is(WordClass.GenitiveArticle) && !tokens[end - 1].IsLarge))
                found = null;
            else if (chunk is null && found is not null)
                break;
            else if (chunk is { } phrase && (found is null || !IsFullName(tokens, found.Value) || IsApposed(tokens, start, end)))
                found = phrase;
            if (start <= lowest || tokens[start - 1].Kind != TokenKind.Comma)
                break;
            end = start - 1;
        }

        return found;
    }

    // Jane Roe, head of the lender, Octavia Loans, said: a full name with its role behind it
    private static bool IsApposed(ReadOnlySpan<Token> tokens, int start, int end) =>
        end - start > 1 && IsFullName(tokens, new Phrase(start, end - 1)) && end + 1 < tokens.Length
            && (tokens[end + 1].Is(WordClass.Role) || (tokens[end + 1].Is(WordClass.Determiner) && end + 2 < tokens.Length
            && tokens[end + 2].Is(WordClass.Role)));

    private static int ChunkStart(ReadOnlySpan<Token> tokens, int end, int lowest)
    {
        int start = end - 1;
        while (start >= lowest && tokens[start].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Semicolon or TokenKind.Colon))
            start--;
        return start + 1;
    }

    // A part between commas that is one noun phrase, or ends in one
    private static Phrase? Chunk(ReadOnlySpan<Token> tokens, int start, int end)
    {
        if (tokens[start].Kind == TokenKind.Number
            || (end - start == 1 && tokens[start].IsName && tokens[start].End - tokens[start].Start <= 2))
            return null;
        return NounPhrases.EndingAt(tokens, end - 1, start) is { } phrase
            && (phrase.First == start || !tokens[phrase.First - 1].Is(WordClass.OtherVerb | WordClass.Auxiliary)) ? phrase : null;
    }

    private static bool IsFullName(ReadOnlySpan<Token> tokens, Phrase phrase) =>
        phrase.Last > phrase.First && tokens[phrase.Last].IsName && tokens[phrase.Last - 1].IsName && tokens[phrase.First].IsName;
}
