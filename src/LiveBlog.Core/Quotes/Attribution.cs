namespace LiveBlog.Core.Quotes;

/// <summary>Gives each quote of a line the cue word and subject that fit it best.</summary>
internal sealed class Attribution(LineReading line, Lexicon lexicon)
{
    private const int CuesTried = 6;
    private Cue? said;
    private readonly List<Cue> cues = [];

    public void Run()
    {
        int next = 0;
        for (int first = 0; first < line.Tokens.Length;)
        {
            int end = Sentences.End(line.Tokens, first, line.Line.Text);
            int from = next;
            while (next < line.Utterances.Count && line.Utterances[next].Token < end)
                next++;
            Sentence(first, end, line.Utterances.GetRange(from, next - from));
            first = end;
        }

        line.Said = line.PlaceOf(said?.Subject);
        LeadIn();
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
            line.LeadIn = (line.PlaceOf(cues[chosen].First, cues[chosen].Last), line.PlaceOf(cues[chosen].Subject));
        else if (Subjects.First(tokens, first, tokens.Length - 1) is { } subject)
            line.LeadIn = (null, line.PlaceOf(subject));
    }

    private void Sentence(int first, int end, List<Utterance> quotes)
    {
        cues.Clear();
        CueReader.Read(line.Tokens, first, end, lexicon, cues);
        int following = 0;
        Utterance? before = null;
        foreach (Utterance quote in quotes)
        {
            while (following < cues.Count && cues[following].First < quote.Token)
                following++;
            if (AttributionLine.At(line.Tokens, quote.Token + 1) is { } named)
                quote.Attribute(CueStrength.Adjacent, SpeakerEvidence.AttributionLine, null, line.PlaceOf(named));
            else if (IsListed(quote, before))
                quote.Attribute(before!.Strength, before.Evidence, before.Cue, before.Speaker);
            else if (Best(quote, following) is { } best)
                Take(quote, best.Cue, best.IsAdjacent);
            else
                WithoutCue(quote, first, end);
            if (quote.Strength < CueStrength.Adjacent && Insertion.Of(line, quote, lexicon) is { } insertion)
                Insertion.Attribute(quote, insertion, lexicon);
            if (before is not null && Completes(before, quote))
                (quote.Completes, quote.Strength, quote.Evidence, quote.Cue, quote.Speaker) = (before, before.Strength, before.Evidence, before.Cue, before.Speaker);
            before = quote;
        }

        ReferBack(first);
        said = MainCue() ?? (quotes.Count > 0 || InReportedMood(first, end) ? said : null);
    }

    // The last verb of saying that does not stand in the words of another: no comma parts those
    private Cue? MainCue()
    {
        Cue? main = null;
        foreach (Cue cue in cues)
        {
            if (cue.IsSpeech && cue.Subject is not null && (main is not { } before || line.Tokens[before.Last..cue.First].ToArray().Any(token => token.Kind is TokenKind.Comma or TokenKind.Quote)))
                main = cue;
        }

        return main;
    }

    // «…». That is what Jones said.
    private void ReferBack(int first)
    {
        if (!line.Tokens[first].Is(WordClass.BackReference))
            return;
        Cue cue = cues.Find(found => found.IsSpeech && found.First < first + 5 && found.Subject is { } after && after.First > found.First);
        if ((cue.Subject ?? Message(first, ref cue)) is not { } subject)
            return;
        for (int i = line.Utterances.Count - 1; i >= 0; i--)
        {
            Utterance quote = line.Utterances[i];
            if (quote.Token >= first)
                continue;
            if (quote.Strength >= CueStrength.Sentence)
                break;
            quote.Attribute(CueStrength.Sentence, SpeakerEvidence.Cue, line.PlaceOf(cue.First, cue.Last), line.PlaceOf(subject));
        }
    }

    // «…». It is the warning of Jones
    private Phrase? Message(int first, ref Cue cue)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        for (int i = first + 1; i + 1 < tokens.Length && i < first + 6; i++)
        {
            if (!tokens[i].Is(WordClass.Message) || !tokens[i + 1].Is(WordClass.Genitive | WordClass.By))
                continue;
            cue = new Cue(i, i, null, WordClass.Speech);
            return Subjects.After(tokens, i + 1, tokens.Length);
        }

        return null;
    }

    // «…,» Jones said, «…»: one sentence in two parts
    private bool Completes(Utterance before, Utterance quote)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (!quote.Span.IsClosed || StartsWithConjunction(quote) || before is not { Strength: CueStrength.Adjacent, CueToken: { } cue } || cue < before.Token || cue > quote.Token || quote.Token - before.Token > NounPhrases.Reach / 2)
            return false;
        bool opens = Sentences.LastOf(tokens[before.Token], line.Line.Text) is ',' or '—' || tokens[before.Token + 1].Kind == TokenKind.Comma;
        return opens && tokens[quote.Token - 1].Kind is TokenKind.Comma or TokenKind.Dash && !tokens[quote.Token].IsLarge && !HasOtherCue(before.Token, quote.Token, cue);
    }

    // «…,» Jones said, «and …»: the second part is a clause of its own
    private bool StartsWithConjunction(Utterance quote)
    {
        ReadOnlySpan<char> words = line.Line.Text.AsSpan(quote.Span.ContentStart, quote.Span.ContentLength);
        int end = words.IndexOf(' ');
        return end > 0 && (lexicon.ClassOf(words[..end]) & WordClass.Conjunction) != 0;
    }

    private bool HasOtherCue(int first, int end, int own) => cues.Exists(cue => cue.First > first && cue.First < end && cue.First != own);

    private bool InReportedMood(int first, int end)
    {
        foreach (Token token in line.Tokens[first..end])
        {
            if (token.Is(WordClass.ReportedMood))
                return true;
        }

        return false;
    }

    // «a», «b» and a «c»: items of one list
    private bool IsListed(Utterance quote, Utterance? before)
    {
        if (before is not { Strength: >= CueStrength.Sentence } || quote.Token - before.Token > 4 || quote.Token - before.Token < 2)
            return false;
        ReadOnlySpan<Token> tokens = line.Tokens;
        bool joined = Sentences.LastOf(tokens[before.Token], line.Line.Text) == ',';
        for (int i = before.Token + 1; i < quote.Token; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma || tokens[i].Is(WordClass.Conjunction))
                joined = true;
            else if (!tokens[i].Is(WordClass.Determiner))
                return false;
        }

        return joined;
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
            if (fit.Score > bestScore)
            {
                bestScore = fit.Score;
                best = (cues[i], fit.IsAdjacent);
            }
        }

        return best;
    }

    private void Take(Utterance quote, Cue cue, bool isAdjacent)
    {
        CueStrength strength = isAdjacent ? CueStrength.Adjacent : !cue.IsLoose ? CueStrength.Sentence : CueStrength.Weak;
        SpeakerEvidence evidence = cue.IsAccordingTo ? SpeakerEvidence.AccordingTo : SpeakerEvidence.Cue;
        if (cue.Subject is null && said is { } earlier)
            cue = cue with { Subject = earlier.Subject };
        quote.CueToken = cue.First;
        quote.Attribute(strength, evidence, line.PlaceOf(cue.First, cue.Last), line.PlaceOf(cue.Subject));
    }

    private void WithoutCue(Utterance quote, int first, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int left = quote.Token - 1;
        if (left > first && tokens[left].Kind == TokenKind.Colon && Subjects.First(tokens, first, left) is { } label)
            quote.Attribute(CueStrength.Sentence, SpeakerEvidence.LeadIn, line.PlaceOf(left, left), line.PlaceOf(label));
        else if (left >= first && tokens[left].Kind == TokenKind.Possessive && NounPhrases.EndingAt(tokens, left - 1, first) is { } owner)
            quote.Attribute(CueStrength.Weak, SpeakerEvidence.Cue, null, line.PlaceOf(owner));
        else if (said is { } before && (quote.Token == first || InReportedMood(first, end)))
            quote.Attribute(CueStrength.Carried, SpeakerEvidence.CarryOver, null, line.PlaceOf(before.Subject));
        else if (Subjects.First(tokens, first, quote.Token) is { } subject)
            quote.Attribute(CueStrength.Weak, SpeakerEvidence.Cue, null, line.PlaceOf(subject));
    }
}
