namespace LiveBlog.Core.Quotes;

/// <summary>Finds the cue words of a sentence with their subjects.</summary>
internal static class CueReader
{
    /// <summary>The cues between two tokens, in order.</summary>
    public static void Read(ReadOnlySpan<Token> tokens, int first, int end, Lexicon lexicon, List<Cue> cues)
    {
        int clause = first;
        int before = cues.Count;
        for (int i = first; i < end; i++)
        {
            Token token = tokens[i];
            if (token.Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon || token.Is(WordClass.Subordinator))
                clause = i + 1;
            if (token.Is(WordClass.AccordingTo))
                AddAccordingTo(tokens, i, end, cues);
            else if (token.Is(WordClass.Cue) && !IsPassive(tokens, i, first))
                cues.Add(new Cue(i, i, Subject(tokens, i, (first, clause, end), lexicon, cues, before), token.Class));
        }
    }

    private static void AddAccordingTo(ReadOnlySpan<Token> tokens, int at, int end, List<Cue> cues)
    {
        int last = at + 1 < end && tokens[at + 1].Is(WordClass.Preposition) ? at + 1 : at;
        if (Subjects.After(tokens, last, end) is { } subject)
            cues.Add(new Cue(at, last, subject, WordClass.AccordingTo));
    }

    private static Phrase? Subject(ReadOnlySpan<Token> tokens, int verb, (int First, int Clause, int End) bounds, Lexicon lexicon, List<Cue> cues, int before)
    {
        Token token = tokens[verb];
        bool afterQuote = IsAfterQuote(tokens, verb, bounds.First);
        if (afterQuote && !token.Is(WordClass.TakesListener | WordClass.Participle) && Subjects.After(tokens, verb, bounds.End) is { } inverted)
            return inverted;
        bool shares = token.Is(WordClass.Participle) || verb == bounds.First || SharesSubject(tokens, verb, bounds.Clause);
        Phrase? subject = shares ? null : Subjects.Before(tokens, verb, bounds.Clause);
        if (subject is null && lexicon.Source.Inverts && !token.Is(WordClass.Participle))
            subject = Subjects.After(tokens, verb, bounds.End);
        if (subject is null && cues.Count > before && cues[^1].Subject is { } shared)
            subject = shared;
        return subject ?? Subjects.First(tokens, Math.Max(bounds.First, verb - NounPhrases.Reach), verb) ?? (shares ? Subjects.First(tokens, verb + 1, bounds.End) : null);
    }

    private static bool IsAfterQuote(ReadOnlySpan<Token> tokens, int verb, int first)
    {
        int before = verb - 1;
        while (before >= first && (tokens[before].Kind is TokenKind.Comma or TokenKind.Dash || tokens[before].Is(WordClass.Auxiliary)))
            before--;
        return before >= first && tokens[before].Kind == TokenKind.Quote;
    }

    private static bool SharesSubject(ReadOnlySpan<Token> tokens, int verb, int clause)
    {
        int before = verb - 1;
        while (before > clause && tokens[before].Is(WordClass.Adverb | WordClass.Auxiliary))
            before--;
        return before >= clause && (tokens[before].Is(WordClass.Conjunction) || tokens[before].Is(WordClass.Preposition));
    }

    // was called, been described
    private static bool IsPassive(ReadOnlySpan<Token> tokens, int at, int first)
    {
        int before = at - 1;
        while (before > first && tokens[before].Is(WordClass.Adverb))
            before--;
        return !tokens[at].Is(WordClass.Participle) && before >= first && tokens[before].Is(WordClass.BePassive);
    }
}
