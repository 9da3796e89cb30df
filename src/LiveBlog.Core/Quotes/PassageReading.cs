namespace LiveBlog.Core.Quotes;

/// <summary>Reads the lines of one update, or of one plain text, into utterances.</summary>
internal sealed class PassageReading
{
    private PassageReading(List<LineReading> lines) => Lines = lines;

    public List<LineReading> Lines { get; }

    public static PassageReading Of(List<Line> lines, Lexicon lexicon)
    {
        bool inward = GuillemetsPointInward(lines);
        List<LineReading> readings = new(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            LineReading reading = new(i, lines[i], lexicon, inward);
            new Attribution(reading, lexicon).Run();
            readings.Add(reading);
        }

        Continuity.Apply(readings);
        SpeechFilter filter = new(lexicon.Source.Thresholds, SinglesSpeak(readings));
        foreach (LineReading line in readings)
        {
            foreach (Utterance quote in line.Utterances)
                quote.IsSpeech = filter.IsSpeech(line, quote);
        }

        return new PassageReading(readings);
    }

    // Single marks carry speech only where the text has no double ones
    private static bool SinglesSpeak(List<LineReading> lines) =>
        !lines.Exists(line => line.Utterances.Exists(quote => !quote.Span.IsSingle));

    // «x» or »x«: the first guillemet of the text tells
    private static bool GuillemetsPointInward(List<Line> lines)
    {
        foreach (Line line in lines)
        {
            int at = line.Span.IndexOfAny('«', '»');
            if (at >= 0)
                return line.Span[at] == '»';
        }

        return false;
    }
}
