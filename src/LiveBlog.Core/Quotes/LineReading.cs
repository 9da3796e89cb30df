using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Quotes;

/// <summary>One line with its tokens and the stretches in marks. A reading is used again for other lines.</summary>
internal sealed class LineReading
{
    private ArraySegment<Token> tokens;
    private Utterance[] utterances = [];
    private int spoken;

    // The last six bits of each place asked for, one bit each, so that nearly every token is told at once
    private ulong asked;

    public int Index { get; private set; }

    public Line Line { get; private set; }

    /// <summary>True where most words are written large, so that names cannot be told.</summary>
    public bool IsTitle { get; private set; }

    /// <summary>How its language builds phrases.</summary>
    public SpeechWords Language { get; private set; } = new();

    /// <summary>What at least one of the words can do; a word that its neighbours made another may count still.</summary>
    public WordClass Classes { get; private set; }

    public ReadOnlySpan<Token> Tokens => tokens;

    public ReadOnlySpan<Utterance> Utterances => utterances.AsSpan(0, spoken);

    /// <summary>Who is about to speak, where the line ends in a colon.</summary>
    public LeadIn? LeadIn { get; set; }

    /// <summary>Who was said to speak in the line's last sentence.</summary>
    public Place? Said { get; set; }

    /// <summary>Turns to a line.</summary>
    /// <param name="index">Its index in the passage.</param>
    /// <param name="cut">The line.</param>
    /// <param name="spans">The stretches in marks of all lines.</param>
    public LineReading Open(int index, in CutLine cut, ReadOnlySpan<MarkedSpan> spans)
    {
        (Index, Line, tokens, Classes, IsTitle) = (index, cut.Line, cut.Tokens, cut.Classes, cut.IsTitle);
        Language = cut.Language;
        (LeadIn, Said, asked) = (null, null, 0);
        spoken = cut.Spans;
        if (cut.Spans > 0)
            OpenUtterances(spans.Slice(cut.FirstSpan, cut.Spans));
        return this;
    }

    /// <summary>Somebody asks for the name of a mention in it.</summary>
    public void Ask(Place mention) => asked |= 1UL << mention.Start;

    /// <summary>False where nobody asks for the name of a mention that starts there.</summary>
    public bool MayBeAsked(int start) => (asked & (1UL << start)) != 0;

    /// <summary>The token that starts at a place of the text; negative where none does.</summary>
    public int TokenAt(int start)
    {
        ReadOnlySpan<Token> own = tokens;
        int low = 0, high = own.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (own[middle].Start == start)
                return middle;
            (low, high) = own[middle].Start < start ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    public Place PlaceOf(int first, int last) => new(Index, tokens[first].Start, tokens[last].End);

    public Place? PlaceOf(Phrase? phrase) => phrase is { } found ? PlaceOf(found.First, found.Last) : null;

    private void OpenUtterances(ReadOnlySpan<MarkedSpan> spans)
    {
        int made = utterances.Length;
        if (made < spans.Length)
            Array.Resize(ref utterances, spans.Length);
        for (int i = made; i < utterances.Length; i++)
            utterances[i] = new Utterance();
        ReadOnlySpan<Token> own = tokens;
        for (int i = 0; i < own.Length; i++)
        {
            if (own[i].Kind == TokenKind.Quote)
                utterances[own[i].Span].Open(Index, spans[own[i].Span], i);
        }
    }
}
