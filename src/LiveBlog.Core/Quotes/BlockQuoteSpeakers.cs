namespace LiveBlog.Core.Quotes;

/// <summary>Finds who speaks in block quotes: the line that leads in, or the line of attribution at the end.</summary>
internal static class BlockQuoteSpeakers
{
    /// <summary>The body with the speakers of its block quotes filled in where the page itself gave none.</summary>
    public static ValueList<Block> Fill(ValueList<Block> body, PassageReading passage, SpeakerNames names)
    {
        Block[]? filled = null;
        for (int i = 0; i < passage.Lines.Count; i++)
        {
            LineReading line = passage.Lines[i];
            bool starts = line.Line.IsSetApart && (i == 0 || passage.Lines[i - 1].Line.Block != line.Line.Block);
            if (!starts || body[line.Line.Block] is not BlockQuote { Speaker: null } quote || SpeakerOf(passage, i) is not { } place)
                continue;
            filled ??= body.AsSpan().ToArray();
            filled[line.Line.Block] = quote with { Speaker = QuoteAssembly.SpeakerAt(passage, place, names.Of(place)) };
        }

        return filled is null ? body : ValueList.Create<Block>(filled);
    }

    private static Place? SpeakerOf(PassageReading passage, int first)
    {
        int last = first;
        while (last + 1 < passage.Lines.Count && passage.Lines[last + 1].Line.Block == passage.Lines[first].Line.Block)
            last++;
        LineReading end = passage.Lines[last];
        if (AttributionLine.At(end.Tokens, 0) is { } signed)
            return end.PlaceOf(signed);
        if (last + 1 < passage.Lines.Count && AttributionLine.At(passage.Lines[last + 1].Tokens, 0) is { } below)
            return passage.Lines[last + 1].PlaceOf(below);
        if (first == 0 || passage.Lines[first - 1].Line.IsSetApart)
            return null;
        LineReading before = passage.Lines[first - 1];
        return before.LeadIn?.Speaker ?? before.Said ?? (before.Utterances.Count > 0 ? before.Utterances[^1].Speaker : null);
    }
}
