namespace LiveBlog.Core.Quotes;

/// <summary>Settles, by their neighbours, words that could be verb or noun.</summary>
internal static class Disambiguation
{
    private const WordClass Verbs = WordClass.Cue | WordClass.OtherVerb | WordClass.Participle | WordClass.TakesListener;

    // Only words of these classes, or of none, can be changed by a neighbour
    private const WordClass Unsettled = Verbs | WordClass.TimeNoun | WordClass.Auxiliary | WordClass.BePassive;

    private const WordClass AfterVerb = WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun;

    /// <summary>Settles the words; true where the line is written like a title.</summary>
    public static bool Apply(Span<Token> tokens, string text, SpeechLexicon lexicon)
    {
        bool largeNouns = lexicon.Source.LargeNouns, isTitle = !largeNouns && IsTitleCase(tokens);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsLarge && !isTitle)
                Rename(tokens, i, text, lexicon);
            if (tokens[i].Class == WordClass.Adverb && IsNounLikeAdverb(tokens, i))
                tokens[i] = tokens[i] with { Class = WordClass.None };
            if (tokens[i].Kind != TokenKind.Word || (tokens[i].Class != WordClass.None && !tokens[i].Is(Unsettled)))
                continue;
            Token token = tokens[i];
            if (token.Is(WordClass.TimeNoun) && !token.IsLarge)
                tokens[i] = token with { Class = token.Class | WordClass.Calendar };
            if (token.Is(WordClass.Auxiliary) && i > 0 && tokens[i - 1].Is(WordClass.Genitive))
                tokens[i] = token = token with { Class = token.Class & ~(WordClass.Auxiliary | WordClass.BePassive) };
            if (token.Is(Verbs) && !token.Is(WordClass.Auxiliary) && IsNoun(tokens, i, isTitle, text))
                tokens[i] = token with { Class = token.Class & ~Verbs };
            else if (largeNouns && token.Class == WordClass.None && !token.IsLarge && !BelongsToNoun(tokens, i))
                tokens[i] = token with { Class = WordClass.OtherVerb };
            else if (token.Class == WordClass.None && !token.IsLarge && i + 1 < tokens.Length && EndsInEd(token, text)
                && (tokens[i + 1].Is(AfterVerb) || FollowsSubject(tokens, i)))
                tokens[i] = token with { Class = WordClass.OtherVerb };
        }

        return isTitle;
    }

    // Labour First leader: an adverb written large within a sentence is a name's word, and some that open a sentence are adverbs
    private static void Rename(Span<Token> tokens, int at, string text, SpeechLexicon lexicon)
    {
        if (at > 0 && tokens[at].Class == WordClass.Adverb && tokens[at - 1] is { IsLarge: true, Kind: TokenKind.Word })
            tokens[at] = tokens[at] with { Class = WordClass.None };
        else if (tokens[at].Is(WordClass.Particle) && tokens[at].Is(WordClass.Preposition) && IsSurname(tokens, at))
            tokens[at] = tokens[at] with { Class = WordClass.Particle };
        else if (lexicon.Source.LargeNouns && tokens[at].Class == WordClass.None && IsAdverbAtStart(tokens, at, text, lexicon))
            tokens[at] = tokens[at] with { Class = WordClass.Adverb };
    }

    // Von der Roe betonte, at the start of a sentence
    private static bool IsSurname(ReadOnlySpan<Token> tokens, int at)
    {
        int name = at + 1;
        while (name < tokens.Length && name < at + 3 && !tokens[name].IsLarge && tokens[name].Is(WordClass.Particle))
            name++;
        return name + 2 < tokens.Length && tokens[name].IsName && tokens[name + 1].Is(WordClass.Speech)
            && !tokens[name + 1].Is(WordClass.Reported)
            && (tokens[name + 2].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Quote
            || tokens[name + 2].Is(WordClass.Subordinator));
    }

    // Du gouvernement, the family: an article before it, and no noun behind
    private static bool IsNounLikeAdverb(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Is(WordClass.Determiner | WordClass.Genitive) && !tokens[at - 1].Is(WordClass.Subordinator)
            && (at + 1 == tokens.Length || !tokens[at + 1].IsNominal);

    // Künftig darf: where the verb stands second, a lone word with such an ending opens the sentence for the subject behind it
    private static bool IsAdverbAtStart(ReadOnlySpan<Token> tokens, int at, string text, SpeechLexicon lexicon) =>
        (at == 0 || tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Quote) && at + 1 < tokens.Length
            && tokens[at + 1] is { Kind: TokenKind.Word, IsLarge: false } next && !next.Is(WordClass.Conjunction | WordClass.Preposition)
            && lexicon.EndsAsAdverb(tokens[at].In(text));

    // Jane Roe laughed and; the rain, caused: after a name, a comma or "and" it is no noun
    private static bool FollowsSubject(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Kind is TokenKind.Comma or TokenKind.CloseBracket or TokenKind.Quote
            || tokens[at - 1].Is(WordClass.Conjunction)
            || (tokens[at - 1].IsName && !(tokens[at + 1].IsNominal && !tokens[at + 1].Is(WordClass.Adverb | WordClass.Determiner))));

    private static bool IsNoun(ReadOnlySpan<Token> tokens, int at, bool isTitle, string text)
    {
        Token token = tokens[at];
        if (at == 0)
            return false;
        Token before = tokens[at - 1];
        if (token.IsLarge && !isTitle && before.Kind is TokenKind.Word or TokenKind.Possessive)
            return true;
        if (token.Is(WordClass.Participle) && at + 1 < tokens.Length && tokens[at + 1].Is(WordClass.Genitive) && before.IsNominal)
            return true;
        if (before.Is(WordClass.BackReference) && !token.Is(WordClass.AlsoNoun)
            && (at == 1 || tokens[at - 2].Kind is TokenKind.Stop or TokenKind.Quote))
            return false;
        if (before.Kind == TokenKind.Possessive
            || (before.Is(WordClass.Determiner | WordClass.Possessive) && !before.Is(WordClass.Pronoun | WordClass.Relative)
            && !(before.Is(WordClass.Unnamed) && !token.Is(WordClass.AlsoNoun | WordClass.Participle))))
            return !(token.Is(WordClass.Participle) && at + 1 < tokens.Length
                && (tokens[at + 1].IsNominal || tokens[at + 1].Kind == TokenKind.Quote))
                && !(before.Is(WordClass.Subordinator) && !token.Is(WordClass.AlsoNoun));
        return token.Is(WordClass.AlsoNoun) && IsNounForm(tokens, at, text);
    }

    // A report, but they report; his claims, but Jones claims
    private static bool IsNounForm(ReadOnlySpan<Token> tokens, int at, string text)
    {
        Token token = tokens[at], before = tokens[at - 1];
        if (before.Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Relative | WordClass.Plural))
            return false;
        if (at + 1 < tokens.Length
            && (before.IsName || before.Is(WordClass.Role | WordClass.Message)
            || (at > 1 && before.IsNominal && tokens[at - 2].Is(WordClass.Determiner | WordClass.Possessive)))
            && (tokens[at + 1].Is(WordClass.Subordinator) || tokens[at + 1].Kind is TokenKind.Quote or TokenKind.Colon))
            return false;
        bool inflected = text[token.End - 1] is 's' && text[token.End - 2] is not 's';
        return !inflected
            || !(before.IsName || before.Is(WordClass.Adverb | WordClass.Role)
            || before.Kind is TokenKind.Comma or TokenKind.CloseBracket or TokenKind.Quote);
    }

    // Where nouns are written large, a small word that no noun follows is a verb or an adverb
    private static bool BelongsToNoun(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].Kind is TokenKind.Word or TokenKind.Number
            && (tokens[at + 1].IsLarge || tokens[at + 1].Class == WordClass.None);

    private static bool EndsInEd(Token token, string text) => token.End - token.Start > 4 && token.In(text).EndsWith("ed");

    // In a title only the small words of grammar are written small
    private static bool IsTitleCase(ReadOnlySpan<Token> tokens)
    {
        int large = 0, small = 0;
        bool quoted = false;
        foreach (ref readonly Token token in tokens)
        {
            quoted |= token.Kind == TokenKind.Quote;
            if (token.Kind != TokenKind.Word)
                continue;
            large += token.IsLarge ? 1 : 0;
            small += !token.IsLarge && !token.Is(WordClass.Function) && token.End - token.Start > 2 ? 1 : 0;
        }

        // Labour First leader Jane Roe: «…»
        return large > 3 * small && large > (quoted ? 4 : 2);
    }
}
