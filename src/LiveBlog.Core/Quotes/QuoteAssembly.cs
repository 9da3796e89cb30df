using System.Runtime.InteropServices;

namespace LiveBlog.Core.Quotes;

/// <summary>Makes quotes of the utterances that are speech.</summary>
internal static class QuoteAssembly
{
    /// <summary>The marked quotes.</summary>
    public static ValueList<Quote> Of(PassageReading passage)
    {
        List<Quote> quotes = Marked(passage);
        return ValueList.Create<Quote>(CollectionsMarshal.AsSpan(quotes));
    }

    /// <summary>The marked quotes and the unmarked ones, in the order of their places.</summary>
    public static ValueList<Quote> Of(PassageReading passage, List<UnmarkedSpeech> unmarked, SpeakerNames names)
    {
        List<Quote> quotes = Marked(passage);
        foreach (UnmarkedSpeech speech in unmarked)
            quotes.Add(OfLines(passage, speech, names));
        return quotes.OrderBy(static quote => (quote.Segments[0].Block, quote.Segments[0].Start)).ToValueList();
    }

    private static List<Quote> Marked(PassageReading passage)
    {
        List<Quote> quotes = [];
        List<Utterance> parts = [];
        foreach (LineReading line in passage.Lines)
        {
            foreach (Utterance utterance in line.Utterances)
            {
                if (!utterance.IsSpeech)
                    continue;
                if (parts.Count > 0 && !IsPartOf(utterance, parts[^1]))
                    Flush(passage, parts, quotes);
                parts.Add(utterance);
            }
        }

        Flush(passage, parts, quotes);
        return quotes;
    }

    private static Quote OfLines(PassageReading passage, UnmarkedSpeech speech, SpeakerNames names)
    {
        List<TextSegment> segments = [];
        List<string> words = [];
        foreach (LineReading line in passage.Lines[speech.First..(speech.Last + 1)])
        {
            segments.Add(Segment(passage, new Place(line.Index, line.Line.Start, line.Line.End)));
            words.Add(line.Line.Span.ToString());
        }

        return new Quote
        {
            Text = string.Join('\n', words),
            Segments = segments.ToValueList(),
            Speaker = SpeakerAt(passage, speech.Speaker, names.Of(speech.Speaker)),
            Cue = speech.Cue is { } cue ? TextOf(passage, cue) : null,
            Kind = QuoteKind.Block,
            Evidence = speech.Evidence,
        };
    }

    private static bool IsPartOf(Utterance utterance, Utterance before) =>
        ReferenceEquals(utterance.Continues, before) || ReferenceEquals(utterance.Completes, before);

    private static void Flush(PassageReading passage, List<Utterance> parts, List<Quote> quotes)
    {
        if (parts.Count == 0)
            return;
        Utterance first = parts[0];
        Line line = passage.Lines[first.Line].Line;
        quotes.Add(new Quote
        {
            Text = Words(passage, parts),
            Segments = Segments(passage, parts),
            Speaker = SpeakerOf(passage, first),
            Cue = first.Cue is { } cue ? TextOf(passage, cue) : null,
            Kind = line.IsSetApart ? QuoteKind.Block : QuoteKind.Inline,
            Evidence = first.Speaker is null && first.Named.Name is null ? SpeakerEvidence.None : first.Evidence,
        });
        parts.Clear();
    }

    private static ValueList<TextSegment> Segments(PassageReading passage, List<Utterance> parts)
    {
        TextSegment[] segments = new TextSegment[parts.Count];
        for (int i = 0; i < segments.Length; i++)
            segments[i] = Segment(passage, new Place(parts[i].Line, parts[i].Span.Start, parts[i].Span.End));
        return new ValueList<TextSegment>(ImmutableCollectionsMarshal.AsImmutableArray(segments));
    }

    private static string Words(PassageReading passage, List<Utterance> parts)
    {
        if (parts.Count == 1)
            return Content(passage, parts[0]);
        System.Text.StringBuilder words = new(Content(passage, parts[0]));
        foreach (Utterance part in parts.Skip(1))
            words.Append(part.Continues is null ? ' ' : '\n').Append(Content(passage, part));
        return words.ToString();
    }

    private static string Content(PassageReading passage, Utterance part) =>
        passage.Lines[part.Line].Line.Text.AsSpan(part.Span.ContentStart, part.Span.ContentLength).Trim().ToString();

    private static string TextOf(PassageReading passage, Place place) => passage.Lines[place.Line].Line.Text[place.Start..place.End];

    private static TextSegment Segment(PassageReading passage, Place place) =>
        new(passage.Lines[place.Line].Line.Block, place.Start, place.End - place.Start);

    /// <summary>The speaker mentioned at a place.</summary>
    public static Speaker SpeakerAt(PassageReading passage, Place place, Named named) => new()
    {
        Name = named.Name,
        NameEvidence = named.Evidence,
        Role = named.Role,
        Mention = named.Name is { } name && place.In(passage.Lines[place.Line]).SequenceEqual(name) ? name : TextOf(passage, place),
        MentionAt = Segment(passage, place),
    };

    private static Speaker? SpeakerOf(PassageReading passage, Utterance utterance) =>
        utterance.Speaker is { } place ? SpeakerAt(passage, place, utterance.Named)
            : utterance.Named is { Name: { } name } named ? new Speaker { Name = name, NameEvidence = named.Evidence, Role = named.Role }
            : null;
}
