using System.Buffers;
using System.Runtime.InteropServices;

namespace LiveBlog.Core.Quotes;

/// <summary>The words of a language, and the buffers that are used again from line to line while a text or story is read.</summary>
internal sealed class QuoteBuffers(SpeechLexicon lexicon) : IDisposable
{
    private static readonly SearchValues<char> Guillemets = SearchValues.Create("«»‹›");

    private readonly MarkPairing marks = new();

    public SpeechLexicon SpeechLexicon { get; } = lexicon;

    public TokenStore Tokens { get; } = new();

    /// <summary>The stretches in marks of all lines.</summary>
    public RentedList<MarkedSpan> Spans { get; } = new();

    /// <summary>The lines kept.</summary>
    public RentedList<CutLine> Cuts { get; } = new();

    public List<Cue> Cues { get; } = [];

    public List<Line> Lines { get; } = [];

    /// <summary>Cuts a line into tokens.</summary>
    public CutLine Cut(Line line, bool guillemetsPointInward)
    {
        List<MarkedSpan> spans = marks.Of(line, guillemetsPointInward);
        DashSpeech.AddTo(spans, line, SpeechLexicon);
        if (spans.Count > 0 && !spans[^1].IsClosed)
            spans[^1] = UnclosedSpan.Mend(line, spans[^1], this);
        WordClass classes = Tokenizer.Cut(line, spans, this);
        bool isTitle = Disambiguation.Apply(Tokens.Line, line.Text, SpeechLexicon);
        CutLine cut = new(line, Tokens.Keep(), classes, isTitle, Spans.Count, spans.Count, SpeechLexicon.Source);
        foreach (MarkedSpan span in spans)
            Spans.Add(span);
        return cut;
    }

    /// <summary>False where no line has a pair of marks or the dash of speech.</summary>
    public bool MayQuote(List<Line> lines)
    {
        foreach (ref readonly Line line in CollectionsMarshal.AsSpan(lines))
        {
            // Guillemets may point either way
            if (line.Span.ContainsAny(Guillemets) || DashSpeech.MayBe(line, SpeechLexicon)
                || marks.Of(line, guillemetsPointInward: false).Count > 0)
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        Tokens.Dispose();
        Spans.Dispose();
        Cuts.Dispose();
    }
}
