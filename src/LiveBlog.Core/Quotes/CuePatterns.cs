namespace LiveBlog.Core.Quotes;

/// <summary>The ways to name a speaker other than a subject with its verb.</summary>
internal static class CuePatterns
{
    public static void AddAccordingTo(ReadOnlySpan<Token> tokens, int at, (int First, int End) bounds, List<Cue> cues, bool hasNoArticles)
    {
        if (tokens[at].Is(WordClass.AfterQuote)
            && !(at > bounds.First && tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Dash))
            return;
        if (tokens[at].IsLarge && at > bounds.First && !tokens[at - 1].Is(WordClass.Preposition))
            return;
        // Sagte Roth laut Agenturen: the agencies only pass it on
        if (cues.Count > 0 && cues[^1] is { IsSpeech: true, Subject: { } told } && told.Last + 1 == at && told.First > cues[^1].First)
            return;
        int last = at + 1 < bounds.End && tokens[at + 1].Is(WordClass.Preposition) ? at + 1 : at;
        if (Subjects.After(tokens, last, bounds.End) is { } subject)
            cues.Add(new Cue(at, last, hasNoArticles && tokens[subject.First].IsName
                ? NameOf(tokens, subject)
                : Subjects.Extend(tokens, subject, bounds.End), WordClass.AccordingTo));
    }

    // For Jane Roe, the plan is «…»
    public static void AddView(ReadOnlySpan<Token> tokens, int at, int end, List<Cue> cues)
    {
        if (Subjects.After(tokens, at, end) is { } subject && subject.Last > subject.First && tokens[subject.First].IsName
            && tokens[subject.Last].IsName && subject.Last + 1 < end
            && (tokens[subject.Last + 1].Kind == TokenKind.Comma || tokens[subject.Last + 1].Is(WordClass.Auxiliary)))
            cues.Add(new Cue(at, at, subject, WordClass.Loose));
    }

    private static Phrase NameOf(ReadOnlySpan<Token> tokens, Phrase subject)
    {
        int last = subject.First;
        while (last < subject.Last && tokens[last + 1].IsName)
            last++;
        return subject with { Last = last };
    }

    // Her claim that …: the owner of the words
    public static void AddOwned(ReadOnlySpan<Token> tokens, int at, int first, List<Cue> cues)
    {
        int owner = at - 1;
        while (owner > first && at - owner < 4 && tokens[owner].Kind == TokenKind.Word
            && (tokens[owner].IsNominal || tokens[owner].Is(WordClass.Participle)) && !tokens[owner].Is(WordClass.Possessive))
            owner--;
        if (owner < first)
            return;
        if (tokens[owner].Is(WordClass.Possessive))
            cues.Add(new Cue(at, at, new Phrase(owner, owner), WordClass.Speech));
        else if (tokens[owner].Kind == TokenKind.Possessive && owner > first
            && NounPhrases.EndingAt(tokens, owner - 1, first) is { } phrase)
            cues.Add(new Cue(at, at, phrase, WordClass.Speech));
    }

    public static bool IsSaying(ReadOnlySpan<Token> tokens, int at, int end) =>
        tokens[at].Is(WordClass.AlsoNoun | WordClass.Message) && !tokens[at].Is(WordClass.Cue) && at + 1 < end
        && (tokens[at + 1].Is(WordClass.Subordinator) || tokens[at + 1].Kind is TokenKind.Colon or TokenKind.Quote);

    public static void AddPostposition(ReadOnlySpan<Token> tokens, int at, int first, List<Cue> cues)
    {
        if (at > first && NounPhrases.EndingAt(tokens, at - 1, first) is { } subject)
            cues.Add(new Cue(at, at, subject, WordClass.Postposition));
    }

    // hatte Meier gesagt; wird Meier zitiert
    public static void AddPastParticiple(ReadOnlySpan<Token> tokens, int at, int auxiliary, (int First, int End) bounds, List<Cue> cues)
    {
        if (tokens[auxiliary].Is(WordClass.BePassive) && !tokens[at].Is(WordClass.Quoted))
            return;
        bool adjoins = auxiliary == at - 1 || (auxiliary == at - 2 && tokens[at - 1].Is(WordClass.Adverb));
        if (adjoins && (StandsAlone(tokens, auxiliary, bounds.First) || IsAfterQuote(tokens, auxiliary, bounds.First)))
        {
            cues.Add(new Cue(at, at, Subjects.After(tokens, at, bounds.End), tokens[at].Class));
            return;
        }

        Phrase? subject = PronounAfter(tokens, auxiliary, bounds.End) ?? Direct(tokens, Subjects.Before(tokens, auxiliary, bounds.First))
            ?? Direct(tokens, Subjects.After(tokens, auxiliary, bounds.End));
        cues.Add(new Cue(at, at, subject, tokens[at].Class));
    }

    // Lo ha detto Rossi; ha aggiunto Rossi
    public static bool StandsAlone(ReadOnlySpan<Token> tokens, int auxiliary, int first)
    {
        int before = auxiliary - 1;
        while (before >= first && tokens[before].Is(WordClass.BackReference | WordClass.Adverb))
            before--;
        return before < first || tokens[before].Kind is TokenKind.Dash or TokenKind.Quote;
    }

    public static int? Auxiliary(ReadOnlySpan<Token> tokens, int participle, int clause)
    {
        if (participle > clause && tokens[participle - 1].Kind == TokenKind.Comma)
            return null;
        int lowest = Math.Max(clause, participle - NounPhrases.Reach);
        for (int i = participle - 1; i >= lowest && tokens[i].Kind != TokenKind.Quote; i--)
        {
            if (tokens[i].Is(WordClass.Auxiliary))
                return i;
        }

        return null;
    }

    // A phrase whose article can be a subject's
    public static Phrase? Direct(ReadOnlySpan<Token> tokens, Phrase? phrase) =>
        phrase is { } found && !tokens[found.First].Is(WordClass.Oblique) ? phrase : null;

    public static bool IsEmptySubject(ReadOnlySpan<Token> tokens, int at, int end) => at + 1 < end && tokens[at + 1].Is(WordClass.Pronoun);

    // heißt es in dem Bericht; im Bericht heißt es
    public static void AddReported(ReadOnlySpan<Token> tokens, int at, (int First, int End) bounds, List<Cue> cues)
    {
        Phrase? source = null;
        for (int i = at + 2; i < Math.Min(bounds.End, at + 5) && source is null; i++)
            source = tokens[i].Is(WordClass.Preposition) ? Subjects.After(tokens, i, bounds.End) : null;
        for (int i = at - 1; i >= Math.Max(bounds.First, at - 12) && source is null && tokens[i].Kind != TokenKind.Quote; i--)
            source = tokens[i].Is(WordClass.Preposition) ? Subjects.After(tokens, i, at) : null;
        cues.Add(new Cue(at, at + 1, source, tokens[at].Class));
    }

    // Diesen Schritt begründete er
    public static Phrase? PronounAfter(ReadOnlySpan<Token> tokens, int verb, int end)
    {
        int at = verb + 1;
        while (at < end && at < verb + 3 && tokens[at].Is(WordClass.Adverb))
            at++;
        return at < end && tokens[at].Is(WordClass.Pronoun) ? new Phrase(at, at) : null;
    }

    // were criticised by Jones
    public static void AddPassive(ReadOnlySpan<Token> tokens, int verb, int end, List<Cue> cues)
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

    public static bool IsAfterQuote(ReadOnlySpan<Token> tokens, int verb, int first)
    {
        int before = verb - 1;
        while (before >= first && (tokens[before].Kind is TokenKind.Comma or TokenKind.Dash || tokens[before].Is(WordClass.Auxiliary)))
            before--;
        return before >= first && tokens[before].Kind == TokenKind.Quote;
    }

    // was called, been described
    public static bool IsPassive(ReadOnlySpan<Token> tokens, int at, int first)
    {
        int before = at - 1;
        while (before > first && tokens[before].Is(WordClass.Adverb))
            before--;
        return !tokens[at].Is(WordClass.Participle) && before >= first && tokens[before].Is(WordClass.BePassive);
    }

    /// <summary>A verb the lists lack, beside a name right after a quote that ends in a comma or mark: «…,» howls Jones. / «…,» he
    /// surmised.</summary>
    public static Cue? UnlistedTag(ReadOnlySpan<Token> tokens, int quote, string text)
    {
        int at = quote + 1;
        bool apart = at < tokens.Length && tokens[at].Kind is TokenKind.Comma or TokenKind.Dash
            && (quote == 0 || tokens[quote - 1].Kind == TokenKind.Stop);
        while (apart && at + 1 < tokens.Length && (at == quote + 1 || tokens[at].Is(WordClass.Auxiliary | WordClass.ObjectPronoun)))
            at++;
        if (at + 1 >= tokens.Length || (!apart && Sentences.LastOf(tokens[quote], text) is not (',' or '?' or '!')))
            return null;
        if (IsUnlisted(tokens[at]) && NounPhrases.StartingAt(tokens, at + 1, tokens.Length) is { } name
            && (tokens[name.Last].IsName || apart) && EndsTag(tokens, name.Last + 1))
            return new Cue(at, at, name, WordClass.Speech);
        bool starts = tokens[at].IsName || (tokens[at].Is(WordClass.Pronoun) && !tokens[at].Is(WordClass.Person));
        if (!starts || NounPhrases.StartingAt(tokens, at, Math.Min(tokens.Length, at + 4)) is not { } subject)
            return null;
        // The phrase takes in the unlisted verb: it is its last word
        int verb = tokens[subject.Last].IsName || tokens[subject.Last].Is(WordClass.Pronoun) ? subject.Last + 1 : subject.Last;
        return verb > at && verb < tokens.Length && IsUnlisted(tokens[verb]) && EndsTag(tokens, verb + 1)
            ? new Cue(verb, verb, new Phrase(at, verb - 1), WordClass.Speech)
            : null;
    }

    private static bool IsUnlisted(Token token) =>
        token.Kind == TokenKind.Word && !token.IsLarge && (token.Class == WordClass.None || token.Is(WordClass.OtherVerb | WordClass.Loose))
            && !token.Is(WordClass.Function);

    // The part of a verb that stands at the end may come before: kündigte Anna Roth an.
    private static bool EndsTag(ReadOnlySpan<Token> tokens, int at)
    {
        if (at + 1 < tokens.Length && tokens[at].Is(WordClass.Preposition | WordClass.Adverb) && !tokens[at].IsLarge)
            at++;
        return at >= tokens.Length || tokens[at].Kind is TokenKind.Stop or TokenKind.Comma;
    }
}
