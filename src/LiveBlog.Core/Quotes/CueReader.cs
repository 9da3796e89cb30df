namespace LiveBlog.Core.Quotes;

/// <summary>Finds the cue words of a sentence with their subjects.</summary>
internal static class CueReader
{
    /// <summary>The cues between two tokens, in order.</summary>
    public static void Read(ReadOnlySpan<Token> tokens, int first, int end, Lexicon lexicon, List<Cue> cues)
    {
        int clause = first, outer = -1;
        int before = cues.Count;
        for (int i = first; i < end; i++)
        {
            Token token = tokens[i];
            (clause, outer) = Clause(tokens, i, first, clause, outer);
            if (token.Is(WordClass.AccordingTo))
                AddAccordingTo(tokens, i, (first, end), cues);
            else if (token.Is(WordClass.Postposition))
                AddPostposition(tokens, i, first, cues);
            else if (token.Is(WordClass.PastParticiple) && Auxiliary(tokens, i, clause) is { } auxiliary)
                AddPastParticiple(tokens, i, auxiliary, (first, end), cues);
            else if (token.Is(WordClass.Reported) && IsEmptySubject(tokens, i, end))
                AddReported(tokens, i, (first, end), cues);
            else if (token.Is(WordClass.Cue) && IsPassive(tokens, i, first))
                AddPassive(tokens, i, end, cues);
            else if (token.Is(WordClass.Cue))
                cues.Add(new Cue(i, i, Subject(tokens, i, (first, clause, end), lexicon, cues, before), token.Class));
        }
    }

    // A clause that a comma opened ends at the next comma, and the one around it goes on
    private static (int Clause, int Outer) Clause(ReadOnlySpan<Token> tokens, int at, int first, int clause, int outer)
    {
        Token token = tokens[at];
        if (token.Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon)
            return (at + 1, -1);
        if (token.Is(WordClass.Subordinator))
            return (at + 1, at > first && tokens[at - 1].Kind == TokenKind.Comma ? clause : -1);
        return token.Kind == TokenKind.Comma && outer >= 0 ? (outer, -1) : (clause, outer);
    }

    private static void AddAccordingTo(ReadOnlySpan<Token> tokens, int at, (int First, int End) bounds, List<Cue> cues)
    {
        if (tokens[at].Is(WordClass.AfterQuote) && !(at > bounds.First && tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash))
            return;
        if (tokens[at].IsLarge && at > bounds.First && !tokens[at - 1].Is(WordClass.Preposition))
            return;
        int last = at + 1 < bounds.End && tokens[at + 1].Is(WordClass.Preposition) ? at + 1 : at;
        if (Subjects.After(tokens, last, bounds.End) is { } subject)
            cues.Add(new Cue(at, last, subject, WordClass.AccordingTo));
    }

    private static void AddPostposition(ReadOnlySpan<Token> tokens, int at, int first, List<Cue> cues)
    {
        if (at > first && NounPhrases.EndingAt(tokens, at - 1, first) is { } subject)
            cues.Add(new Cue(at, at, subject, WordClass.Postposition));
    }

    // hatte Meier gesagt; wird Meier zitiert
    private static void AddPastParticiple(ReadOnlySpan<Token> tokens, int at, int auxiliary, (int First, int End) bounds, List<Cue> cues)
    {
        if (tokens[auxiliary].Is(WordClass.BePassive) && !tokens[at].Is(WordClass.Quoted))
            return;
        Phrase? subject = PronounAfter(tokens, auxiliary, bounds.End) ?? Direct(tokens, Subjects.Before(tokens, auxiliary, bounds.First)) ?? Direct(tokens, Subjects.After(tokens, auxiliary, bounds.End));
        cues.Add(new Cue(at, at, subject, tokens[at].Class));
    }

    private static int? Auxiliary(ReadOnlySpan<Token> tokens, int participle, int clause)
    {
        int lowest = Math.Max(clause, participle - NounPhrases.Reach);
        for (int i = participle - 1; i >= lowest && tokens[i].Kind != TokenKind.Quote; i--)
        {
            if (tokens[i].Is(WordClass.Auxiliary))
                return i;
        }

        return null;
    }

    // A phrase whose article can be a subject's
    private static Phrase? Direct(ReadOnlySpan<Token> tokens, Phrase? phrase) =>
        phrase is { } found && !tokens[found.First].Is(WordClass.Oblique) ? phrase : null;

    private static bool IsEmptySubject(ReadOnlySpan<Token> tokens, int at, int end) => at + 1 < end && tokens[at + 1].Is(WordClass.Pronoun);

    // heißt es in dem Bericht; im Bericht heißt es
    private static void AddReported(ReadOnlySpan<Token> tokens, int at, (int First, int End) bounds, List<Cue> cues)
    {
        Phrase? source = null;
        for (int i = at + 2; i < Math.Min(bounds.End, at + 5) && source is null; i++)
            source = tokens[i].Is(WordClass.Preposition) ? Subjects.After(tokens, i, bounds.End) : null;
        for (int i = at - 1; i >= Math.Max(bounds.First, at - 12) && source is null && tokens[i].Kind != TokenKind.Quote; i--)
            source = tokens[i].Is(WordClass.Preposition) ? Subjects.After(tokens, i, at) : null;
        cues.Add(new Cue(at, at + 1, source, tokens[at].Class));
    }

    // Diesen Schritt begründete er
    private static Phrase? PronounAfter(ReadOnlySpan<Token> tokens, int verb, int end)
    {
        int at = verb + 1;
        while (at < end && at < verb + 3 && tokens[at].Is(WordClass.Adverb))
            at++;
        return at < end && tokens[at].Is(WordClass.Pronoun) ? new Phrase(at, at) : null;
    }

    // were criticised by Jones
    private static void AddPassive(ReadOnlySpan<Token> tokens, int verb, int end, List<Cue> cues)
    {
        for (int by = verb + 1; by < Math.Min(end, verb + 4); by++)
        {
            if (tokens[by].Is(WordClass.By) && Subjects.After(tokens, by, end) is { } subject)
            {
                cues.Add(new Cue(verb, by, subject, tokens[verb].Class & ~WordClass.TakesListener));
                return;
            }
        }
    }

    private static Phrase? Subject(ReadOnlySpan<Token> tokens, int verb, (int First, int Clause, int End) bounds, Lexicon lexicon, List<Cue> cues, int before)
    {
        Token token = tokens[verb];
        bool inverts = !token.Is(WordClass.TakesListener | WordClass.Participle);
        if (inverts && IsAfterQuote(tokens, verb, bounds.First) && Subjects.After(tokens, verb, bounds.End) is { } inverted)
            return inverted;
        if (inverts && (!lexicon.Source.Inverts || HasQuote(tokens, bounds.First, verb)) && IsTag(tokens, verb, bounds) is { } tag)
            return tag;
        if (token.Is(WordClass.Participle) && Subjects.OfAside(tokens, verb, bounds.First) is { } aside)
            return aside;
        bool shares = token.Is(WordClass.Participle) || verb == bounds.First || SharesSubject(tokens, verb, bounds.Clause);
        Phrase? subject = shares ? Subjects.OfPair(tokens, verb, bounds.Clause) ?? Shared(cues, before) : OwnSubject(tokens, verb, bounds, lexicon.Source.Inverts);
        if (subject is null && lexicon.Source.Inverts && inverts)
            subject = Direct(tokens, Subjects.After(tokens, verb, bounds.End));
        return subject ?? Shared(cues, before) ?? Direct(tokens, Subjects.First(tokens, Math.Max(bounds.First, verb - NounPhrases.Reach), verb))
            ?? (shares ? Subjects.Later(tokens, verb + 1, bounds.End) : null);
    }

    private static Phrase? OwnSubject(ReadOnlySpan<Token> tokens, int verb, (int First, int Clause, int End) bounds, bool inverts)
    {
        if (!inverts)
            return Subjects.Before(tokens, verb, bounds.Clause);
        return PronounAfter(tokens, verb, bounds.End) ?? Direct(tokens, Subjects.Before(tokens, verb, bounds.Clause));
    }

    // …, said Jones, … : a comma before the verb, and a name alone after it
    private static Phrase? IsTag(ReadOnlySpan<Token> tokens, int verb, (int First, int Clause, int End) bounds)
    {
        if (verb <= bounds.First || tokens[verb - 1].Kind != TokenKind.Comma || !tokens[verb].Is(WordClass.Speech))
            return null;
        Phrase? phrase = Subjects.After(tokens, verb, bounds.End);
        bool stands = phrase is { } found && (found.Last + 1 >= bounds.End || tokens[found.Last + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon);
        return stands && tokens[phrase!.Value.Last].IsName ? phrase : null;
    }

    private static bool HasQuote(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = Math.Max(first, end - NounPhrases.Reach); i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                return true;
        }

        return false;
    }

    // The subject of the last verb of saying in the sentence, else of the last verb
    private static Phrase? Shared(List<Cue> cues, int before)
    {
        Phrase? shared = null;
        for (int i = cues.Count - 1; i >= Math.Max(before, cues.Count - 4); i--)
        {
            if (cues[i] is { Subject: { } subject, IsLoose: false })
                return subject;
            shared ??= cues[i].Subject;
        }

        return shared;
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
