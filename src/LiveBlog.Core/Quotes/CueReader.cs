namespace LiveBlog.Core.Quotes;

/// <summary>Finds the cue words of a sentence with their subjects.</summary>
internal static class CueReader
{
    /// <summary>What a word must be able to do to be a cue.</summary>
    public const WordClass Cues = WordClass.Cue | WordClass.AccordingTo | WordClass.AlsoNoun | WordClass.Message | WordClass.Postposition
        | WordClass.PastParticiple | WordClass.Reported | WordClass.View;

    /// <summary>The cues between two tokens, in order.</summary>
    public static void Read(ReadOnlySpan<Token> tokens, int first, int end, SpeechLexicon lexicon, List<Cue> cues)
    {
        int clause = first, outer = -1;
        int before = cues.Count;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Is(WordClass.Subordinator | WordClass.Relative))
                (clause, outer) = Clause(tokens, i, first, clause, outer);
            if (!token.Is(Cues))
                continue;
            Add(tokens, i, (first, clause, end), lexicon, cues, before);
        }
    }

    private static void Add(ReadOnlySpan<Token> tokens, int at, (int First, int Clause, int End) bounds, SpeechLexicon lexicon,
        List<Cue> cues, int before)
    {
        ref readonly Token token = ref tokens[at];
        (int First, int End) sentence = (bounds.First, bounds.End);
        if (token.Is(WordClass.AccordingTo))
            CuePatterns.AddAccordingTo(tokens, at, sentence, cues, lexicon.Source.HasNoArticles);
        else if (token.Is(WordClass.View) && at == bounds.First)
            CuePatterns.AddView(tokens, at, bounds.End, cues);
        else if (CuePatterns.IsSaying(tokens, at, bounds.End))
            CuePatterns.AddOwned(tokens, at, bounds.First, cues);
        else if (token.Is(WordClass.Postposition))
            CuePatterns.AddPostposition(tokens, at, bounds.First, cues);
        else if (token.Is(WordClass.PastParticiple) && CuePatterns.Auxiliary(tokens, at, bounds.Clause) is { } auxiliary)
            CuePatterns.AddPastParticiple(tokens, at, auxiliary, sentence, cues);
        else if (token.Is(WordClass.Reported) && CuePatterns.IsEmptySubject(tokens, at, bounds.End))
            CuePatterns.AddReported(tokens, at, sentence, cues);
        else if (token.Is(WordClass.Cue) && CuePatterns.IsPassive(tokens, at, bounds.First))
            CuePatterns.AddPassive(tokens, at, bounds.End, cues);
        else if (token.Is(WordClass.Cue))
            cues.Add(new Cue(at, at, Subject(tokens, at, bounds, lexicon, cues, before), token.Class));
    }

    // A clause that a comma opened ends at the next comma, and the one around it goes on
    private static (int Clause, int Outer) Clause(ReadOnlySpan<Token> tokens, int at, int first, int clause, int outer)
    {
        ref readonly Token token = ref tokens[at];
        if (token.Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon)
            return (at + 1, -1);
        if (token.Is(WordClass.Subordinator))
            return (at + 1, outer >= 0 ? outer : at > first && tokens[at - 1].Kind == TokenKind.Comma ? clause : -1);
        if (token.Is(WordClass.Relative) && at > first && tokens[at - 1].Kind == TokenKind.Comma)
            return (clause, clause);
        return token.Kind == TokenKind.Comma && outer >= 0 ? (outer, -1) : (clause, outer);
    }

    private static Phrase? Subject(ReadOnlySpan<Token> tokens, int verb, (int First, int Clause, int End) bounds, SpeechLexicon lexicon,
        List<Cue> cues, int before)
    {
        Token token = tokens[verb];
        if (token.Is(WordClass.Citing) && Cited(tokens, verb, bounds.End) is { } cited)
            return cited;
        bool inverts = !token.Is(WordClass.TakesListener | WordClass.Participle);
        if (inverts && CuePatterns.IsAfterQuote(tokens, verb, bounds.First) && Subjects.After(tokens, verb, bounds.End) is { } inverted)
            return inverted;
        if (inverts && IsTag(tokens, verb, bounds) is { } tag)
            return tag;
        if (token.Is(WordClass.Participle) && Subjects.OfAside(tokens, verb, bounds.First) is { } aside)
            return aside;
        bool shares = (token.Is(WordClass.Participle) && !IsProgressive(tokens, verb, bounds.First)) || verb == bounds.First
            || SharesSubject(tokens, verb, bounds.Clause);
        Phrase? subject = shares
            ? Subjects.OfPair(tokens, verb, bounds.Clause) ?? Shared(tokens, cues, before)
            : OwnSubject(tokens, verb, bounds, lexicon.Source.IsVerbSecond);
        if (subject is null && lexicon.Source.Inverts && inverts)
            subject = CuePatterns.Direct(tokens, Subjects.After(tokens, verb, bounds.End));
        return subject ?? Shared(tokens, cues, before)
            ?? CuePatterns.Direct(tokens, Subjects.First(tokens, Math.Max(bounds.First, verb - NounPhrases.Reach), verb))
            ?? (shares ? Subjects.Later(tokens, verb + 1, bounds.End) : null);
    }

    // quoted Jones as saying, zitierte Meier mit den Worten
    private static Phrase? Cited(ReadOnlySpan<Token> tokens, int verb, int end) =>
        Subjects.After(tokens, verb, end) is { } cited && tokens[cited.Last].IsName && cited.Last + 1 < end
            && tokens[cited.Last + 1].Is(WordClass.Subordinator | WordClass.Preposition) ? cited : null;

    // is talking: the auxiliary has a subject of its own
    private static bool IsProgressive(ReadOnlySpan<Token> tokens, int verb, int first)
    {
        int before = verb - 1;
        while (before > first && tokens[before].Is(WordClass.Adverb))
            before--;
        return before >= first && tokens[before].Is(WordClass.BePassive);
    }

    private static Phrase? OwnSubject(ReadOnlySpan<Token> tokens, int verb, (int First, int Clause, int End) bounds, bool isVerbSecond)
    {
        if (!isVerbSecond)
            return Subjects.Before(tokens, verb, bounds.Clause);
        Phrase? before = CuePatterns.Direct(tokens, Subjects.Before(tokens, verb, bounds.Clause));
        if (CuePatterns.PronounAfter(tokens, verb, bounds.End) is { } pronoun
            && (before is null || tokens[pronoun.First].Is(WordClass.Male | WordClass.Female | WordClass.Person)))
            return pronoun;
        // Die Kritik wies der Sprecher zurück: a thing says nothing
        if (before is { } thing && tokens[SubjectNoun(tokens, thing)].Is(WordClass.Thing)
            && CuePatterns.Direct(tokens, Subjects.After(tokens, verb, bounds.End)) is { } said)
            return said;
        // Als Antwort sagte ein Sprecher: what opens the sentence is no subject
        bool opened = before is { } phrase && phrase.First > bounds.First && tokens[phrase.First - 1].Is(WordClass.Subordinator)
            && phrase.First - 1 == bounds.First;
        return opened && CuePatterns.Direct(tokens, Subjects.After(tokens, verb, bounds.End)) is { } after ? after : before;
    }

    // The first noun of a phrase
    private static int SubjectNoun(ReadOnlySpan<Token> tokens, Phrase phrase)
    {
        int at = phrase.First;
        while (at < phrase.Last && (tokens[at].Is(WordClass.Determiner | WordClass.Possessive) || !tokens[at].IsLarge))
            at++;
        return at;
    }

    // …, said Jones, … : a comma before the verb, and a name alone after it
    private static Phrase? IsTag(ReadOnlySpan<Token> tokens, int verb, (int First, int Clause, int End) bounds)
    {
        if (verb <= bounds.First || tokens[verb - 1].Kind != TokenKind.Comma || !tokens[verb].Is(WordClass.Speech))
            return null;
        Phrase? phrase = Subjects.After(tokens, verb, bounds.End);
        bool stands = phrase is { } found
            && (found.Last + 1 >= bounds.End || tokens[found.Last + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon);
        return stands && tokens[phrase!.Value.Last].IsName ? phrase : null;
    }

    // The subject of the last verb of saying in the sentence, else of the last verb
    private static Phrase? Shared(ReadOnlySpan<Token> tokens, List<Cue> cues, int before)
    {
        Phrase? shared = null;
        for (int i = cues.Count - 1; i >= Math.Max(before, cues.Count - 4); i--)
        {
            if (cues[i].Subject is { } own && own.Last + 1 < cues[i].First
                && tokens[own.Last + 1].Is(WordClass.Relative | WordClass.Subordinator))
                continue;
            if (cues[i] is { Subject: { } subject, IsLoose: false })
                return subject;
            shared ??= cues[i].Subject;
        }

        return shared;
    }

    private static bool SharesSubject(ReadOnlySpan<Token> tokens, int verb, int clause)
    {
        int before = verb - 1;
        while (before > clause && tokens[before].Is(WordClass.Adverb | WordClass.Auxiliary))
            before--;
        return before >= clause && (tokens[before].Is(WordClass.Conjunction) || tokens[before].Is(WordClass.Preposition));
    }
}
