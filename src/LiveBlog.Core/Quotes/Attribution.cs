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
            before = quote;
        }

        int last = cues.FindLastIndex(cue => cue.IsSpeech && cue.Subject is not null);
        said = last >= 0 ? cues[last] : quotes.Count > 0 || InReportedMood(first, end) ? said : null;
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
