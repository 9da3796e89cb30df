namespace LiveBlog.Core.Quotes;

/// <summary>Reads a sentence that tells whose the words before it were: «…». That is what Jones said.</summary>
internal static class BackReferences
{
    private const int Reach = 6;

    /// <summary>Gives the quotes before a sentence, back to one that has a cue of its own, the sentence's speaker.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cues">The sentence's cues.</param>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="quotes">How many quotes stand before it.</param>
    public static void Apply(LineReading line, List<Cue> cues, int first, int quotes)
    {
        if (quotes == 0 || !line.Tokens[first].Is(WordClass.BackReference))
            return;
        Cue cue = cues.Find(found => found.IsSpeech && found.First < first + Reach && found.Subject is { } after
            && after.First > found.First);
        if ((cue.Subject ?? Message(line.Tokens, first, ref cue)) is not { } subject)
            return;
        for (int i = quotes - 1; i >= 0 && line.Utterances[i].Strength < CueStrength.Sentence; i--)
            line.Utterances[i]
                .Attribute(CueStrength.Sentence, SpeakerEvidence.Cue, line.PlaceOf(cue.First, cue.Last), line.PlaceOf(subject));
    }

    // It is the warning of Jones
    private static Phrase? Message(ReadOnlySpan<Token> tokens, int first, ref Cue cue)
    {
        for (int i = first + 1; i + 1 < tokens.Length && i < first + Reach; i++)
        {
            if (!tokens[i].Is(WordClass.Message) || !tokens[i + 1].Is(WordClass.Genitive | WordClass.By))
                continue;
            cue = new Cue(i, i, null, WordClass.Speech);
            return Subjects.After(tokens, i + 1, tokens.Length);
        }

        return null;
    }
}
