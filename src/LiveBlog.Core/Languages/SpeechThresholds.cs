namespace LiveBlog.Core.Languages;

/// <summary>The least number of words in marks that passes for speech, by how well a speaker was found.</summary>
internal sealed record SpeechThresholds
{
    /// <summary>Beside a cue word of its own.</summary>
    public int Adjacent { get; init; } = 1;

    /// <summary>In a sentence with a cue word.</summary>
    public int SameSentence { get; init; } = 1;

    /// <summary>After an attributed quote of the paragraph, or with a verb that is no clear cue.</summary>
    public int Weak { get; init; } = 3;

    /// <summary>With a participle that is no clear cue.</summary>
    public int WeakParticiple { get; init; } = 4;

    /// <summary>With no sign of a speaker at all.</summary>
    public int Alone { get; init; } = 5;

    /// <summary>Where the first word is written large, beside a cue; of weight where nouns and names in marks are written so.</summary>
    public int LargeStart { get; init; }

    /// <summary>Where the first word is written large, away from a cue.</summary>
    public int LargeStartApart { get; init; }

    /// <summary>Where every word is written large, as in titles.</summary>
    public int Title { get; init; } = 7;
}
