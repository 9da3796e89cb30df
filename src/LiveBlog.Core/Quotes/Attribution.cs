namespace LiveBlog.Core.Quotes;

/// <summary>Gives each quote of a line the cue word and subject that fit it best.</summary>
internal sealed class Attribution(LineReading line, Lexicon lexicon)
{
    private const int CuesTried = 6;
    private readonly List<Cue> cues = [];

    public void Run()
    {
        int next = 0;
        for (int first = 0; first < line.Tokens.Length && next < line.Utterances.Count;)
        {
            int end = Sentences.End(line.Tokens, first, line.Line.Text);
            int from = next;
            while (next < line.Utterances.Count && line.Utterances[next].Token < end)
                next++;
            if (next > from)
                Sentence(first, end, line.Utterances.GetRange(from, next - from));
            first = end;
        }

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
        foreach (Utterance quote in quotes)
        {
            while (following < cues.Count && cues[following].First < quote.Token)
                following++;
            if (Best(quote, following) is { } best)
                Take(quote, best.Cue, best.IsAdjacent);
            else
                WithoutCue(quote, first, end);
        }
    }

    private (Cue Cue, bool IsAdjacent)? Best(Utterance quote, int following)
    {
        (Cue Cue, bool IsAdjacent)? best = null;
        int bestScore = int.MinValue;
        for (int i = Math.Max(0, following - CuesTried); i < Math.Min(cues.Count, following + CuesTried); i++)
        {
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
        CueStrength strength = isAdjacent ? CueStrength.Adjacent : cue.IsSpeech || cue.IsAccordingTo ? CueStrength.Sentence : CueStrength.Weak;
        SpeakerEvidence evidence = cue.IsAccordingTo ? SpeakerEvidence.AccordingTo : SpeakerEvidence.Cue;
        quote.Attribute(strength, evidence, line.PlaceOf(cue.First, cue.Last), line.PlaceOf(cue.Subject));
    }

    private void WithoutCue(Utterance quote, int first, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int before = quote.Token - 1;
        if (before > first && tokens[before].Kind == TokenKind.Colon && Subjects.First(tokens, first, before) is { } label)
            quote.Attribute(CueStrength.Sentence, SpeakerEvidence.LeadIn, line.PlaceOf(before, before), line.PlaceOf(label));
        else if (before >= first && tokens[before].Kind == TokenKind.Possessive && NounPhrases.EndingAt(tokens, before - 1, first) is { } owner)
            quote.Attribute(CueStrength.Weak, SpeakerEvidence.Cue, null, line.PlaceOf(owner));
        else if (Subjects.First(tokens, first, quote.Token) is { } subject)
            quote.Attribute(CueStrength.Weak, SpeakerEvidence.Cue, null, line.PlaceOf(subject));
    }
}
