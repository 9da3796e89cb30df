namespace LiveBlog.Core.Quotes;

/// <summary>The reporter's words between dashes inside the marks: «… – says Jones – …».</summary>
internal static class Insertion
{
    private const int Longest = 160;

    /// <summary>The insertion of a quoted stretch, read as a line of its own; null where there is none.</summary>
    public static LineReading? Of(LineReading line, Utterance quote, QuoteBuffers buffers)
    {
        ReadOnlySpan<char> words = line.Line.Text.AsSpan(quote.Span.ContentStart, quote.Span.ContentLength);
        int from = 0;
        for (int dash = NextDash(words, from); dash >= 0; dash = NextDash(words, from))
        {
            from = dash + 2;
            int length = NextDash(words[from..], 0);
            length = length < 0 ? Math.Min(words.Length - from, Longest) : length;
            if (length > Longest || length < 4)
                continue;
            int start = quote.Span.ContentStart + from;
            CutLine cut = buffers.Cut(line.Line with { Start = start, End = start + length }, guillemetsPointInward: false);
            LineReading inner = new LineReading().Open(line.Index, cut, buffers.Spans.Items);
            if (inner.Utterances.Length == 0 && StartsWithCue(inner))
                return inner;
        }

        return null;
    }

    /// <summary>Gives the quote the insertion's cue and subject.</summary>
    public static void Attribute(Utterance quote, LineReading insertion, QuoteBuffers buffers)
    {
        List<Cue> cues = [];
        CueReader.Read(insertion.Tokens, 0, insertion.Tokens.Length, buffers.SpeechLexicon, cues);
        if (cues.Find(cue => cue.IsSpeech && cue.Subject is not null) is not { Subject: { } subject } cue)
            return;
        quote.Insertion = insertion;
        quote.Attribute(CueStrength.Adjacent, SpeakerEvidence.Cue, insertion.PlaceOf(cue.First, cue.Last), insertion.PlaceOf(subject));
    }

    private static int NextDash(ReadOnlySpan<char> words, int from)
    {
        while (from < words.Length)
        {
            int at = words[from..].IndexOfAny('-', '–', '—');
            if (at < 0)
                return -1;
            at += from;
            if (at > 0 && words[at - 1] == ' ' && at + 1 < words.Length && words[at + 1] is ' ')
                return at;
            from = at + 1;
        }

        return -1;
    }

    private static bool StartsWithCue(LineReading insertion)
    {
        ReadOnlySpan<Token> tokens = insertion.Tokens;
        int at = 0;
        while (at < tokens.Length && at < 2 && tokens[at].Is(WordClass.Auxiliary | WordClass.Adverb))
            at++;
        return at < tokens.Length && tokens[at].Is(WordClass.Speech) && !tokens[at].IsLarge;
    }
}
