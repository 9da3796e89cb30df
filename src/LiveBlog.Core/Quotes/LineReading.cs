using System.Runtime.InteropServices;

namespace LiveBlog.Core.Quotes;

/// <summary>One line with its tokens and the stretches in marks.</summary>
internal sealed class LineReading
{
    private readonly List<Token> tokens;

    public LineReading(int index, Line line, Lexicon lexicon, bool guillemetsPointInward)
    {
        Index = index;
        Line = line;
        List<MarkedSpan> spans = MarkPairing.Of(line, guillemetsPointInward);
        if (spans.Count > 0 && !spans[^1].IsClosed)
            spans[^1] = UnclosedSpan.Mend(line, spans[^1], lexicon);
        tokens = Tokenizer.Cut(line, spans, lexicon);
        IsTitle = Disambiguation.Apply(tokens, line.Text, lexicon.Source.LargeNouns);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote)
                Utterances.Add(new Utterance { Line = index, Span = spans[tokens[i].Span], Token = i });
        }
    }

    public int Index { get; }

    public Line Line { get; }

    /// <summary>True where most words are written large, so that names cannot be told.</summary>
    public bool IsTitle { get; }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(tokens);

    public List<Utterance> Utterances { get; } = [];

    /// <summary>Who is about to speak, where the line ends in a colon.</summary>
    public (Place? Cue, Place? Speaker)? LeadIn { get; set; }

    /// <summary>Who was said to speak in the line's last sentence.</summary>
    public Place? Said { get; set; }

    /// <summary>The token that starts at a place of the text; negative where none does.</summary>
    public int TokenAt(int start)
    {
        int low = 0, high = tokens.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start == start)
                return middle;
            (low, high) = tokens[middle].Start < start ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    public Place PlaceOf(int first, int last) => new(Index, tokens[first].Start, tokens[last].End);

    public Place? PlaceOf(Phrase? phrase) => phrase is { } found ? PlaceOf(found.First, found.Last) : null;
}
