namespace LiveBlog.Core.Quotes;

/// <summary>Gives each quote of a line the cue word and subject that fit it best.</summary>
internal sealed class QuoteAttribution(QuoteBuffers buffers)
{
    private const int CuesTried = 6;
    private const int Restrictive = 30;

    // What a line must have for anybody to be said to speak
    private const WordClass Telling = CueReader.Cues | WordClass.Pronoun;

    private readonly SpeechLexicon lexicon = buffers.SpeechLexicon;
    private readonly List<Cue> cues = buffers.Cues;
    private LineReading line = null!;
    private Cue? said;
    private bool inReportedMood;
    private int lastSentence;
    private int previousSentence;

    public void Run(LineReading reading)
    {
        ReadOnlySpan<Token> tokens = reading.Tokens;
        if (reading.Utterances.Length == 0 && (reading.Classes & Telling) == 0
            && !(tokens.Length > 0 && tokens[^1].Kind == TokenKind.Colon))
            return;
        (line, said, inReportedMood, lastSentence, previousSentence) = (reading, null, false, 0, 0);
        cues.Clear();
        int next = 0;
        for (int first = 0; first < line.Tokens.Length;)
        {
            int end = Sentences.End(line.Tokens, first, line.Line.Text);
            int from = next;
            (previousSentence, lastSentence) = (lastSentence, first);
            while (next < line.Utterances.Length && line.Utterances[next].Token < end)
                next++;
            Sentence(first, end, from, next);
            first = end;
        }

        line.Said = line.PlaceOf(said?.Subject ?? LastSource());
        LeadIn();
    }

    // The source of the last sentence's report; else its pronoun
    private Phrase? LastSource()
    {
        int source = cues.FindLastIndex(cue => cue.IsAccordingTo);
        if (source >= 0)
            return cues[source].Subject;
        return lastSentence < line.Tokens.Length && line.Tokens[lastSentence].Is(WordClass.Male | WordClass.Female)
            && line.Tokens[lastSentence].Is(WordClass.Pronoun) ? new Phrase(lastSentence, lastSentence) : null;
    }

    private void LeadIn()
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (tokens.Length < 2 || tokens[^1].Kind != TokenKind.Colon)
            return;
        int first = tokens.Length - 1;
        while (first > 0 && tokens.Length - first < NounPhrases.Reach && tokens[first - 1].Kind is not (TokenKind.Stop or TokenKind.Quote))
            first--;
        cues.Clear();
        CueReader.Read(tokens, first, tokens.Length, lexicon, cues);
        int chosen = cues.FindLastIndex(cue => cue.Subject is not null && cue.IsSpeech);
        if (chosen >= 0)
            line.LeadIn = new LeadIn(line.PlaceOf(cues[chosen].First, cues[chosen].Last), line.PlaceOf(cues[chosen].Subject));
        else if ((NameLine.Above(line) ?? Subjects.OfClause(tokens, first, tokens.Length - 1, lexicon.Source.IsVerbSecond)) is { } subject)
            line.LeadIn = new LeadIn(null, line.PlaceOf(subject));
    }

    private void Sentence(int first, int end, int fromQuote, int toQuote)
    {
        cues.Clear();
        CueReader.Read(line.Tokens, first, end, lexicon, cues);
        inReportedMood = InReportedMood(first, end);
        int following = 0;
        for (int i = fromQuote; i < toQuote; i++)
        {
            Utterance quote = line.Utterances[i];
            while (following < cues.Count && cues[following].First < quote.Token)
                following++;
            Attribute(quote, i > fromQuote ? line.Utterances[i - 1] : null, following, first, end);
        }

        BackReferences.Apply(line, cues, first, fromQuote);
        said = MainCue() ?? (toQuote > fromQuote || inReportedMood ? said : null);
    }

    private void Attribute(Utterance quote, Utterance? before, int following, int first, int end)
    {
        if (AttributionLine.At(line.Tokens, quote.Token + 1) is { } named)
            quote.Attribute(CueStrength.Adjacent, SpeakerEvidence.AttributionLine, null, line.PlaceOf(named));
        else if (before is not null && QuoteJoins.IsListed(line, quote, before))
            quote.Follow(before);
        else if (Choose(quote, following) is { } chosen)
            Take(quote, chosen.Cue, chosen.IsAdjacent);
        else
            WithoutCue(quote, first);
        if (quote.Strength > CueStrength.None && Denials.Cover(line.Tokens, first, quote.Token))
            quote.Attribute(quote.Strength, SpeakerEvidence.None, quote.Cue, null);
        if (quote.Strength < CueStrength.Adjacent && Insertion.Of(line, quote, buffers) is { } insertion)
            Insertion.Attribute(quote, insertion, buffers);
        if (before is null || !QuoteJoins.Completes(line, lexicon, before, quote))
            return;
        quote.Completes = before;
        quote.Follow(before);
    }

    // The last verb of saying that does not stand in the words of another: no comma parts those
    private Cue? MainCue()
    {
        Cue? main = null;
        int seen = cues.Count > 0 ? cues[0].First : 0;
        bool parted = true;
        foreach (Cue cue in cues)
        {
            for (; seen < cue.First; seen++)
                parted |= line.Tokens[seen].Kind is TokenKind.Comma or TokenKind.Quote;
            if (!parted || !cue.IsSpeech || cue.Subject is null)
                continue;
            main = cue;
            parted = false;
            seen = cue.Last;
        }

        return main;
    }

    private bool InReportedMood(int first, int end)
    {
        foreach (Token token in line.Tokens[first..end])
        {
            if (token.Is(WordClass.ReportedMood))
                return true;
        }

        return false;
    }

    // A verb the lists lack beats a listed one that stands farther away
    private (Cue Cue, bool IsAdjacent)? Choose(Utterance quote, int following)
    {
        (Cue Cue, bool IsAdjacent)? best = Best(quote, following);
        return best is not { IsAdjacent: true } && CuePatterns.UnlistedTag(line.Tokens, quote.Token, line.Line.Text) is { } tag
            ? (tag, true)
            : best;
    }

    private (Cue Cue, bool IsAdjacent)? Best(Utterance quote, int following)
    {
        (Cue Cue, bool IsAdjacent)? best = null;
        int bestScore = int.MinValue;
        int from = Math.Max(0, following - CuesTried);
        bool said = cues.FindIndex(from, following - from, cue => !cue.IsLoose) >= 0;
        for (int i = from; i < Math.Min(cues.Count, following + CuesTried); i++)
        {
            if (said && i < following && cues[i].IsLoose)
                continue;
            CueFit fit = CueFit.Of(line.Tokens, cues[i], quote.Token, line.Line.Text);
            int score = fit.Score - (i > from && said && IsRestrictive(cues[i], quote.Token) ? Restrictive : 0);
            if (score > bestScore)
            {
                bestScore = score;
                best = (cues[i], fit.IsAdjacent);
            }
        }

        return best;
    }

    // Roe said anybody who says that is «mad»: the relative clause only tells who is meant
    private bool IsRestrictive(Cue cue, int quote) =>
        cue.First < quote && cue.Subject is { } subject && subject.Last + 2 == cue.First
            && line.Tokens[subject.Last + 1].Is(WordClass.Relative) && !line.Tokens[subject.Last].IsName;

    private void Take(Utterance quote, Cue cue, bool isAdjacent)
    {
        CueStrength strength = isAdjacent ? CueStrength.Adjacent : !cue.IsLoose ? CueStrength.Sentence : CueStrength.Weak;
        SpeakerEvidence evidence = cue.IsAccordingTo ? SpeakerEvidence.AccordingTo : SpeakerEvidence.Cue;
        if (cue.Subject is null)
            cue = cue with { Subject = said?.Subject ?? (lexicon.Source.DropsSubjects ? SubjectBefore() : null) };
        quote.CueToken = cue.First;
        quote.Attribute(strength, evidence, line.PlaceOf(cue.First, cue.Last), line.PlaceOf(cue.Subject));
    }

    // Eusebio Larraz spent the night there. «…», tells. The verb alone has the subject of the sentence before
    private Phrase? SubjectBefore() =>
        lastSentence > previousSentence ? Subjects.First(line.Tokens, previousSentence, lastSentence) : null;

    // A number says nothing, nor does a thing, nor a noun phrase of which the quote is a part: a controversial «…»
    private static bool CanSpeak(ReadOnlySpan<Token> tokens, Phrase subject, int quote) =>
        tokens[subject.Last].Kind != TokenKind.Number && !tokens[subject.Last].Is(WordClass.Thing)
            && !(subject.Last + 1 == quote && tokens[subject.First].Is(WordClass.Determiner) && !tokens[subject.Last].IsName);

    private void WithoutCue(Utterance quote, int first)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int left = quote.Token - 1;
        if (left > first && tokens[left].Kind == TokenKind.Colon
            && Subjects.OfClause(tokens, first, left, lexicon.Source.IsVerbSecond) is { } label)
            quote.Attribute(CueStrength.Sentence, SpeakerEvidence.LeadIn, line.PlaceOf(left, left), line.PlaceOf(label));
        else if (left >= first && tokens[left].Kind == TokenKind.Possessive && NounPhrases.EndingAt(tokens, left - 1, first) is { } owner)
            quote.Attribute(CueStrength.Weak, SpeakerEvidence.Cue, null, line.PlaceOf(owner));
        else if (said is { } before && (quote.Token == first || inReportedMood))
            quote.Attribute(CueStrength.Carried, SpeakerEvidence.CarryOver, null, line.PlaceOf(before.Subject));
        else if (Subjects.First(tokens, first, quote.Token) is { } subject)
            quote.Attribute(CueStrength.Weak, SpeakerEvidence.Cue, null,
                CanSpeak(tokens, subject, quote.Token) ? line.PlaceOf(subject) : null);
    }
}
