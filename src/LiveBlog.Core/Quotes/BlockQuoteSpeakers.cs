namespace LiveBlog.Core.Quotes;

/// <summary>Finds who speaks in block quotes: the line that leads in, or the line of attribution at the end.</summary>
internal static class BlockQuoteSpeakers
{
    /// <summary>Where the speakers of block quotes are mentioned, by block; those the page itself gave are left out. Null where there are
    /// none.</summary>
    public static Dictionary<int, Place>? Find(ValueList<Block> body, PassageReading passage)
    {
        Dictionary<int, Place>? found = null;
        for (int i = 0; i < passage.Lines.Length; i++)
        {
            Line line = passage.Lines[i].Line;
            bool starts = line.IsSetApart && (i == 0 || passage.Lines[i - 1].Line.Block != line.Block);
            if (starts && body[line.Block] is BlockQuote { Speaker: null } && SpeakerOf(passage, i) is { } place)
                (found ??= [])[line.Block] = place;
        }

        return found;
    }

    /// <summary>The body with the speakers of its block quotes filled in.</summary>
    public static ValueList<Block> Fill(ValueList<Block> body, PassageReading passage, Dictionary<int, Place> found, SpeakerNames names)
    {
        Block[] filled = body.AsSpan().ToArray();
        foreach ((int block, Place place) in found)
            filled[block] = (BlockQuote)filled[block] with { Speaker = QuoteAssembly.SpeakerAt(passage, place, names.Of(place)) };
        return ValueList.Create<Block>(filled);
    }

    /// <summary>Where the speaker of the block quote that starts at a line is mentioned.</summary>
    public static Place? SpeakerOf(PassageReading passage, int first)
    {
        int last = first;
        while (last + 1 < passage.Lines.Length && passage.Lines[last + 1].Line.Block == passage.Lines[first].Line.Block)
            last++;
        LineReading end = passage.Lines[last];
        if (AttributionLine.At(end.Tokens, 0) is { } signed)
            return end.PlaceOf(signed);
        if (last > first && NameLine.Below(end, mayBeBare: true) is { } name)
            return end.PlaceOf(name);
        if (last + 1 < passage.Lines.Length && AttributionLine.At(passage.Lines[last + 1].Tokens, 0) is { } below)
            return passage.Lines[last + 1].PlaceOf(below);
        if (first == 0 || passage.Lines[first - 1].Line.IsSetApart)
            return null;
        LineReading before = passage.Lines[first - 1];
        return before.LeadIn?.Speaker ?? before.Said ?? (before.Utterances.Length > 0 ? before.Utterances[^1].Speaker : null);
    }
}
