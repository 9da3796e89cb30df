namespace LiveBlog.Core.Quotes;

/// <summary>Reads the lines of one update, or of one plain text, into utterances. A reading is used again for other passages.</summary>
internal sealed class PassageReading(QuoteBuffers buffers)
{
    private readonly QuoteAttribution attribution = new(buffers);
    private LineReading[] lines = [];
    private int count;

    public ReadOnlySpan<LineReading> Lines => lines.AsSpan(0, count);

    /// <summary>Turns to the lines of a passage.</summary>
    public void Open(ReadOnlySpan<CutLine> cut)
    {
        int made = lines.Length;
        if (made < cut.Length)
            Array.Resize(ref lines, Math.Max(cut.Length, made * 2));
        for (int i = made; i < lines.Length; i++)
            lines[i] = new LineReading();
        count = cut.Length;
        for (int i = 0; i < count; i++)
            attribution.Run(lines[i].Open(i, cut[i], buffers.Spans.Items));
        Continuity.Apply(Lines);
        Judge();
    }

    private void Judge()
    {
        SpeechFilter filter = new(buffers.SpeechLexicon.Source.Thresholds, SinglesSpeak());
        foreach (LineReading line in Lines)
        {
            foreach (Utterance quote in line.Utterances)
                quote.IsSpeech = filter.IsSpeech(line, quote);
        }
    }

    // Single marks carry speech only where the text has no double ones
    private bool SinglesSpeak()
    {
        foreach (LineReading line in Lines)
        {
            foreach (Utterance quote in line.Utterances)
            {
                if (!quote.Span.IsSingle)
                    return false;
            }
        }

        return true;
    }
}
