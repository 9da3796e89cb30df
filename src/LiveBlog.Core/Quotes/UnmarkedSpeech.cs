namespace LiveBlog.Core.Quotes;

/// <summary>Speech that carries no marks: lines between a lead-in and a line of attribution, or a block quote.</summary>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Cue">The cue of the lead-in.</param>
/// <param name="Speaker">Where the speaker is named.</param>
/// <param name="Evidence">How the speaker was found.</param>
internal readonly record struct UnmarkedSpeech(int First, int Last, Place? Cue, Place Speaker, SpeakerEvidence Evidence)
{
    private const int Longest = 12;

    /// <summary>The unmarked speech of a passage, in order. A story does not need it: there a block quote has its speaker.</summary>
    public static List<UnmarkedSpeech> In(PassageReading passage)
    {
        List<UnmarkedSpeech> found = [];
        ReadOnlySpan<LineReading> lines = passage.Lines;
        for (int i = 0; i < lines.Length; i++)
        {
            UnmarkedSpeech? speech = lines[i].Line.IsSetApart ? OfBlockQuote(passage, i) : AfterLeadIn(lines, i);
            if (speech is not { } own)
                continue;
            found.Add(own);
            i = own.Last;
        }

        return found;
    }

    // Jane Roe said: and the paragraphs up to the line that names who signs; without that line nothing tells where speech ends
    private static UnmarkedSpeech? AfterLeadIn(ReadOnlySpan<LineReading> lines, int lead)
    {
        if (lines[lead].LeadIn is not { Cue: { } cue } || !lines[lead].Line.IsProse)
            return null;
        int end = lead + 1;
        while (end < lines.Length && end - lead <= Longest && IsPlain(lines[end]))
            end++;
        return end > lead + 1 && end < lines.Length && SignedBy(lines[end]) is { } signed
            ? new UnmarkedSpeech(lead + 1, end - 1, cue, signed, SpeakerEvidence.AttributionLine)
            : null;
    }

    private static UnmarkedSpeech? OfBlockQuote(PassageReading passage, int first)
    {
        ReadOnlySpan<LineReading> lines = passage.Lines;
        int last = first, block = lines[first].Line.Block;
        if (first > 0 && lines[first - 1].Line.Block == block)
            return null;
        while (last + 1 < lines.Length && lines[last + 1].Line.Block == block)
            last++;
        for (int i = first; i <= last; i++)
        {
            if (lines[i].Utterances.Length > 0)
                return null;
        }

        if (BlockQuoteSpeakers.SpeakerOf(passage, first) is not { } speaker)
            return null;
        bool signed = speaker.Line >= first;
        last = speaker.Line == last ? last - 1 : last;
        return last < first
            ? null
            : new UnmarkedSpeech(first, last, signed
            ? null
            : lines[first - 1].LeadIn?.Cue, speaker, signed ? SpeakerEvidence.AttributionLine : SpeakerEvidence.LeadIn);
    }

    private static Place? SignedBy(LineReading line) =>
        line.Utterances.Length == 0 && AttributionLine.At(line.Tokens, 0) is { } name ? line.PlaceOf(name) : null;

    private static bool IsPlain(LineReading line) =>
        line.Utterances.Length == 0 && line.Line is { IsProse: true, IsSetApart: false }
            && line.Tokens is [{ Kind: not TokenKind.Dash }, .., { Kind: not TokenKind.Colon }] && SignedBy(line) is null;
}
