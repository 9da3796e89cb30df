namespace LiveBlog.Core.Quotes;

/// <summary>A word that makes speech of quoted words, with its subject.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token: "according to" has two.</param>
/// <param name="Subject">Who speaks; null where it was not found.</param>
/// <param name="Class">What the word can do.</param>
internal readonly record struct Cue(int First, int Last, Phrase? Subject, WordClass Class)
{
    public bool IsAccordingTo => (Class & (WordClass.AccordingTo | WordClass.Postposition)) != 0;

    public bool IsSpeech => (Class & WordClass.Speech) != 0;

    public bool IsLoose => (Class & (WordClass.Speech | WordClass.Opinion | WordClass.AccordingTo | WordClass.Postposition)) == 0;

    /// <summary>How readily quoted words hang on it.</summary>
    public int Weight => IsSpeech || IsAccordingTo ? 0 : (Class & WordClass.Opinion) != 0 ? -10 : -40;

    /// <summary>The first token of the cue and its subject.</summary>
    public int Left => Subject is { } subject && subject.First < First ? subject.First : First;

    /// <summary>The last token of the cue and its subject.</summary>
    public int Right => Subject is { } subject && subject.Last > Last ? subject.Last : Last;
}
