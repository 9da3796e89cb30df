namespace LiveBlog.Core.Quotes;

/// <summary>What one quote tells of the next: the speaker who goes on, the lead-in of the line before, speech over several
/// paragraphs.</summary>
internal static class Continuity
{
    public static void Apply(ReadOnlySpan<LineReading> lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            Carry(lines[i]);
            if (i > 0)
                Join(lines[i - 1], lines[i]);
            if (i > 0)
                NameBelow(lines[i - 1], lines[i]);
            LeadIn(lines, i);
        }
    }

    // «…», he said. «…»
    private static void Carry(LineReading line)
    {
        Utterance? before = null;
        foreach (Utterance quote in line.Utterances)
        {
            if (quote.Strength == CueStrength.None && before is { Strength: > CueStrength.Weak or CueStrength.Carried, Speaker: not null }
                && StartsSentence(line, quote.Token))
                quote.Attribute(CueStrength.Carried, SpeakerEvidence.CarryOver, null, before.Speaker);
            before = quote;
        }

        // «…» «…», he said: the first takes what the second tells
        Utterance? after = null;
        for (int i = line.Utterances.Length - 1; i >= 0; i--)
        {
            Utterance quote = line.Utterances[i];
            if (quote.Strength == CueStrength.None && after is { Strength: CueStrength.Adjacent, Speaker: not null }
                && after.Token - quote.Token <= 2)
                quote.Attribute(CueStrength.Carried, SpeakerEvidence.CarryOver, null, after.Speaker);
            after = quote;
        }
    }

    // «…» and, on the next line, — Jane Roe
    private static void NameBelow(LineReading quoted, LineReading line)
    {
        bool isSigned = line.Line.IsSetApart == quoted.Line.IsSetApart && IsAllQuoted(quoted) && quoted.Utterances.Length > 0;
        Phrase? signed = line.Utterances.Length > 0 ? null
            : AttributionLine.At(line.Tokens, 0) ?? (isSigned ? NameLine.Below(line, mayBeBare: line.Line.IsSetApart) : null);
        if (signed is not { } name)
            return;
        foreach (Utterance quote in quoted.Utterances)
        {
            if (quote.Strength < CueStrength.Sentence || quote.Evidence == SpeakerEvidence.LeadIn)
                quote.Attribute(CueStrength.Adjacent, SpeakerEvidence.AttributionLine, null, line.PlaceOf(name));
        }
    }

    private static bool StartsSentence(LineReading line, int token) =>
        token == 0 || line.Tokens[token - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Dash;

    private static void Join(LineReading before, LineReading line)
    {
        if (before.Utterances.Length == 0 || line.Utterances.Length == 0 || before.Line.IsSetApart != line.Line.IsSetApart)
            return;
        Utterance last = before.Utterances[^1], first = line.Utterances[0];
        if (last.Span.IsClosed || first.Token != 0 || first.Span.IsSingle)
            return;
        if (first.Strength == CueStrength.Adjacent && last.Strength == CueStrength.Adjacent
            && !IsSameSpeaker(before, line, last.Speaker, first.Speaker))
            return;
        first.Continues = last;
        if (last.Speaker is null)
            last.Attribute(first.Strength, first.Evidence, first.Cue, first.Speaker);
        else
            first.Attribute(CueStrength.Carried, SpeakerEvidence.CarryOver, null, last.Speaker);
    }

    private static bool IsSameSpeaker(LineReading before, LineReading line, Place? left, Place? right)
    {
        if (left is not { } a || right is not { } b)
            return true;
        ReadOnlySpan<char> one = before.Line.Text.AsSpan(a.Start, a.End - a.Start), two = line.Line.Text.AsSpan(b.Start, b.End - b.Start);
        return !char.IsUpper(two[0]) || one.EndsWith(two, StringComparison.Ordinal) || two.EndsWith(one, StringComparison.Ordinal);
    }

    /// <summary>True for a line of quoted words alone.</summary>
    public static bool IsAllQuoted(LineReading line)
    {
        foreach (Token token in line.Tokens)
        {
            if (token.Kind is not (TokenKind.Quote or TokenKind.Stop))
                return false;
        }

        return true;
    }

    // Jane Roe, or Jane Roe and below it Former striker on Harbour Radio
    private static Place? Above(ReadOnlySpan<LineReading> lines, int index)
    {
        LineReading before = lines[index - 1];
        if (NameLine.Above(before) is { } name)
            return before.PlaceOf(name);
        return index > 1 && NameLine.IsDescription(before) && NameLine.Above(lines[index - 2]) is { } above
            ? lines[index - 2].PlaceOf(above)
            : null;
    }

    // A line that is all quote takes the speaker of a line that ends in a colon
    private static void LeadIn(ReadOnlySpan<LineReading> lines, int index)
    {
        LineReading line = lines[index];
        if (index == 0 || line.Utterances.Length == 0
            || line.Utterances[0] is not { Strength: CueStrength.None, Token: 0, Continues: null } first)
            return;
        LineReading before = lines[index - 1];
        if (before.LeadIn is { } lead)
            first.Attribute(CueStrength.Sentence, SpeakerEvidence.LeadIn, lead.Cue, lead.Speaker);
        else if (before.Utterances.Length > 0
            && before.Utterances[^1] is { Strength: > CueStrength.Weak or CueStrength.Carried, Speaker: not null } last)
            first.Attribute(CueStrength.Carried, SpeakerEvidence.CarryOver, null, last.Speaker);
        else if (before.Utterances.Length == 0 && before.Said is { } said && IsAllQuoted(line))
            first.Attribute(CueStrength.Carried, SpeakerEvidence.CarryOver, null, said);
        else if (IsAllQuoted(line) && Above(lines, index) is { } name)
            first.Attribute(CueStrength.Sentence, SpeakerEvidence.AttributionLine, null, name);
        Carry(line);
    }
}
