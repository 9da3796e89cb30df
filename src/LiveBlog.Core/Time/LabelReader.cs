namespace LiveBlog.Core.Time;

/// <summary>What a label says: one time, or two; or a start and an end.</summary>
internal readonly record struct LabelReading(LabelParts First, LabelParts Second, bool IsRange = false)
{
    public bool HasSecond => !Second.IsEmpty;
}

/// <summary>Reads visible labels, without an allocation.</summary>
internal static class LabelReader
{
    /// <summary>The label in its language, or else in English. Where the language is not known, English is tried, then every other;
    /// languages that read it differently leave it unread.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, out LabelReading reading) =>
        TryRead(text, lexicon, order, withRanges: false, out reading) || TryReadBesideAge(text, lexicon, order, out reading);

    /// <summary>The same, and a start with its end too: "14:05–14:10".</summary>
    public static bool TryReadOrRange(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, out LabelReading reading) =>
        TryRead(text, lexicon, order, withRanges: true, out reading);

    private static bool TryRead(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, bool withRanges, out LabelReading reading)
    {
        reading = default;
        Span<char> folded = stackalloc char[LabelText.MaximumLength];
        Span<char> original = stackalloc char[LabelText.MaximumLength];
        int length = LabelText.Fold(text, folded, original);
        if (length <= 0)
            return false;
        ReadOnlySpan<char> label = folded[..length];
        if (lexicon is not null && TryRead(label, original[..length], lexicon, order, withRanges, out reading))
            return true;
        if (lexicon != Lexicons.Fallback && TryRead(label, original[..length], Lexicons.Fallback, order, withRanges, out reading))
            return true;
        if (lexicon is null)
            return TryReadAny(label, original[..length], order, out reading);
        // A page may call itself English and print "14.05 uur": what opens a line is read so too
        return TryRead(label, original[..length], Lexicons.Clocks, order, withRanges: false, out reading);
    }

    /// <summary>A time and its age, each read by itself.</summary>
    private static bool TryReadBesideAge(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, out LabelReading reading)
    {
        for (int at = 0; text.Length <= LabelText.MaximumLength
            && AgeBeside.TrySplit(text, ref at, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second);)
        {
            if (TryRead(first, lexicon, order, withRanges: false, out LabelReading one)
                && TryRead(second, lexicon, order, withRanges: false, out LabelReading other) && AgeBeside.Choose(one, other) is { } chosen)
            {
                reading = chosen;
                return true;
            }
        }

        reading = default;
        return false;
    }

    private static bool TryReadAny(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, DateOrder order, out LabelReading reading)
    {
        reading = default;
        bool read = false;
        foreach (TimeLexicon lexicon in Lexicons.All)
        {
            if (!TryRead(folded, original, lexicon, order, withRanges: false, out LabelReading other))
                continue;
            if (read && other != reading)
                return false;
            read = true;
            reading = other;
        }

        return read;
    }

    private static bool TryRead(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, TimeLexicon lexicon, DateOrder order,
        bool withRanges,
        out LabelReading reading)
    {
        reading = default;
        Span<LabelToken> tokens = stackalloc LabelToken[Tokens.Maximum];
        int count = Tokens.Cut(folded, lexicon, tokens);
        if (count <= 0)
            return false;
        LabelCursor cursor = LabelCursor.Of(folded, original, tokens[..count]);
        bool read = LabelParser.TryParse(cursor, order, out LabelParts first, out LabelParts second);
        reading = new LabelReading(first, second);
        return read || (withRanges && RangeReader.TryRead(folded, original, tokens[..count], order, out reading));
    }
}
