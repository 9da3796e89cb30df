namespace LiveBlog.Core.Quotes;

/// <summary>Where words stand: a line, and a stretch of its block's text.</summary>
internal readonly record struct Place(int Line, int Start, int End)
{
    /// <summary>The words there.</summary>
    public ReadOnlySpan<char> In(LineReading line) => line.Line.Text.AsSpan(Start, End - Start);
}

/// <summary>A stretch in marks while it is being read.</summary>
internal sealed class Utterance
{
    public int Line { get; private set; }

    public MarkedSpan Span { get; private set; }

    /// <summary>Its token in the line.</summary>
    public int Token { get; private set; }

    public CueStrength Strength { get; set; }

    public SpeakerEvidence Evidence { get; set; }

    public Place? Cue { get; set; }

    /// <summary>The cue's token, where it stands in the quote's own line.</summary>
    public int? CueToken { get; set; }

    public Place? Speaker { get; set; }

    /// <summary>The reporter's words inside the marks, where they name the speaker.</summary>
    public LineReading? Insertion { get; set; }

    /// <summary>Who the speaker is, once resolved.</summary>
    public Named Named { get; set; }

    /// <summary>The utterance it continues over a paragraph's end.</summary>
    public Utterance? Continues { get; set; }

    /// <summary>The utterance whose sentence it ends: «…», he said, «…».</summary>
    public Utterance? Completes { get; set; }

    public bool IsSpeech { get; set; }

    /// <summary>Turns to a stretch in marks, of which nothing is known yet.</summary>
    public void Open(int line, MarkedSpan span, int token)
    {
        (Line, Span, Token) = (line, span, token);
        Attribute(CueStrength.None, SpeakerEvidence.None, null, null);
        (CueToken, Insertion, Named, Continues, Completes, IsSpeech) = (null, null, default, null, null, false);
    }

    /// <summary>Takes over what is known of another's speaker.</summary>
    public void Follow(Utterance other) => Attribute(other.Strength, other.Evidence, other.Cue, other.Speaker);

    public void Attribute(CueStrength strength, SpeakerEvidence evidence, Place? cue, Place? speaker) =>
        (Strength, Evidence, Cue, Speaker) = (strength, evidence, cue, speaker);
}
