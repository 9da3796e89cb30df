namespace LiveBlog.Core.Quotes;

/// <summary>Finds the noun phrase that ends or starts at a place. Every walk is bounded, so that a line is read in linear time.</summary>
internal static class NounPhrases
{
    /// <summary>No walk is longer than this many tokens.</summary>
    public const int Reach = 40;

    /// <summary>The phrase whose last token stands at a place; null where none ends there or it hangs on a preposition, unless asked
    /// for.</summary>
    public static Phrase? EndingAt(ReadOnlySpan<Token> tokens, int last, int lowest, bool isWhole = false)
    {
        lowest = Math.Max(lowest, last - Reach);
        if (last < lowest)
            return null;
        if (tokens[last].Is(WordClass.Pronoun))
            return new Phrase(last, last);
        // Another said
        if (tokens[last].Is(WordClass.Unnamed) && tokens[last].Is(WordClass.Determiner | WordClass.Pronoun))
            return new Phrase(last, last);
        if (!tokens[last].IsNominal || tokens[last].Is(WordClass.Adverb | WordClass.Calendar | WordClass.Determiner))
            return null;
        int first = WalkBack(tokens, last, lowest);
        if (first > lowest && tokens[first - 1].Is(WordClass.Preposition) && !isWhole)
            return tokens[first].Is(WordClass.Oblique | WordClass.GenitiveArticle) ? null : TrailingName(tokens, first, last);
        return new Phrase(first, last);
    }

    /// <summary>The phrase whose first token stands at a place; null where none starts there.</summary>
    public static Phrase? StartingAt(ReadOnlySpan<Token> tokens, int first, int highest)
    {
        highest = Math.Min(highest, first + Reach);
        if (first >= highest)
            return null;
        if (tokens[first].Is(WordClass.Pronoun))
            return new Phrase(first, first);
        if (!CanStart(tokens[first]))
            return null;
        int last = first;
        while (last + 1 < highest && GoesOn(tokens, first, last + 1, highest))
            last++;
        while (last > first
            && (tokens[last].Is(WordClass.Preposition | WordClass.Conjunction) || tokens[last].Kind == TokenKind.Possessive))
            last--;
        return tokens[last].Is(WordClass.Determiner) && last == first && !IsUnnamed(tokens, first) ? null : new Phrase(first, last);
    }

    // Said another.
    private static bool IsUnnamed(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(WordClass.Unnamed) && (at + 1 == tokens.Length || tokens[at + 1].Kind is TokenKind.Stop or TokenKind.Comma);

    private static int WalkBack(ReadOnlySpan<Token> tokens, int last, int lowest)
    {
        int first = last;
        while (first > lowest)
        {
            Token before = tokens[first - 1];
            bool joins = before.Is(WordClass.Preposition | WordClass.Conjunction) && first - 2 >= lowest && tokens[first - 2].IsNominal
                && !tokens[first - 2].Is(WordClass.Adverb);
            if (before.Is(WordClass.Conjunction) && joins)
                joins = tokens[first].IsName && tokens[first - 2].IsName;
            if (!joins && (!before.IsNominal || before.Is(WordClass.Calendar | WordClass.Adverb)))
                break;
            first -= joins ? 2 : 1;
            if (tokens[first].Is(WordClass.GenitiveArticle) && first > lowest && IsNoun(tokens[first - 1]))
                continue;
            if (tokens[first].Is(WordClass.Determiner | WordClass.Possessive)
                && !(first > lowest && tokens[first - 1].Is(WordClass.Preposition | WordClass.Determiner)))
                break;
        }

        return first;
    }

    // In a statement Jones: the name alone
    private static Phrase? TrailingName(ReadOnlySpan<Token> tokens, int first, int last)
    {
        int name = last + 1;
        while (name > first && (tokens[name - 1].IsName || tokens[name - 1].Is(WordClass.Particle | WordClass.Role)))
            name--;
        return name > first && name <= last && !tokens[name - 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)
            ? new Phrase(name, last)
            : null;
    }

    private static bool IsNoun(Token token) =>
        token.IsName
        || (token.Kind == TokenKind.Word && (token.Class & ~(WordClass.Thing | WordClass.Role | WordClass.Male | WordClass.Female)) == 0);

    // A name of several words with no article before it owns nothing: sagte Anna Roth der Zeitung
    private static bool IsPersonal(ReadOnlySpan<Token> phrase)
    {
        foreach (Token token in phrase)
        {
            if (!token.IsName || token.Is(WordClass.Role))
                return false;
        }

        return phrase.Length > 1;
    }

    private static bool CanStart(Token token) =>
        token.IsNominal && token.Kind is not (TokenKind.Possessive or TokenKind.Quote) && !token.Is(WordClass.Adverb | WordClass.Calendar);

    private static bool GoesOn(ReadOnlySpan<Token> tokens, int first, int at, int highest)
    {
        Token token = tokens[at];
        if (token.Is(WordClass.Genitive))
            return at + 1 < highest && (tokens[at + 1].IsNominal || tokens[at + 1].Is(WordClass.Particle));
        if (token.Is(WordClass.Particle) && tokens[at - 1].IsName && !token.Is(WordClass.GenitiveArticle))
            return at + 1 < highest && (tokens[at + 1].IsLarge || tokens[at + 1].Is(WordClass.Particle));
        if (token.Is(WordClass.Conjunction))
            return at + 1 < highest && tokens[at + 1].IsName && tokens[at - 1].IsName
                && !(at + 2 < highest && tokens[at + 2].Is(WordClass.Cue));
        if (!token.IsNominal || token.Is(WordClass.Adverb | WordClass.Calendar))
            return false;
        if (token.Is(WordClass.GenitiveArticle) && IsNoun(tokens[at - 1]))
            return at + 1 < highest && tokens[at + 1].IsNominal && !IsPersonal(tokens[first..at]);
        return !token.Is(WordClass.Determiner) || tokens[at - 1].Is(WordClass.Genitive | WordClass.Determiner);
    }
}
