using System.Buffers;

namespace LiveBlog.Core.Time;

/// <summary>What a label says: one time, or two; or a start and an end.</summary>
internal readonly record struct LabelReading(LabelParts First, LabelParts Second, bool IsRange = false)
{
    public bool HasSecond => !Second.IsEmpty;
}

/// <summary>Reads visible labels, without an allocation.</summary>
internal static class LabelReader
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789 .,:;'/+-()[]|&");

    /// <summary>The label in its language, or else in English. Where the language is not known, English is tried, then every other;
    /// languages that read it differently leave it unread.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, out LabelReading reading) =>
        TryRead(text, lexicon, order, withRanges: false, out reading) || TryReadBesideAge(text, lexicon, order, out reading);

    /// <summary>The same, and a start with its end too: "14:05–14:10".</summary>
    public static bool TryReadOrRange(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, out LabelReading reading) =>
        TryRead(text, lexicon, order, withRanges: true, out reading) || TryReadBesideAge(text, lexicon, order, out reading);

    private static bool TryRead(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, bool withRanges, out LabelReading reading)
    {
        reading = default;
        Span<char> folded = stackalloc char[LabelText.MaximumLength];
        Span<char> original = stackalloc char[LabelText.MaximumLength];
        int length = LabelText.Fold(text, folded, original);
        if (length <= 0)
            return false;
        FoldedLabel label = new(folded[..length], original[..length], stackalloc LabelToken[Tokens.Maximum], order);
        if (lexicon is not null && label.TryRead(lexicon, withRanges, out reading))
            return true;
        if (lexicon != Lexicons.Fallback && label.TryRead(Lexicons.Fallback, withRanges, out reading))
            return true;
        if (lexicon is null)
            return TryReadAny(label, out reading);
        // A page may call itself English and print "14.05 uur": what opens a line is read so too
        return label.TryRead(Lexicons.Clocks, withRanges: false, out reading);
    }

    /// <summary>A time and its age, each read by itself.</summary>
    private static bool TryReadBesideAge(ReadOnlySpan<char> text, TimeLexicon? lexicon, DateOrder order, out LabelReading reading)
    {
        for (int at = 0; text.Length <= LabelText.MaximumLength
            && AgeBeside.TrySplit(text, ref at, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second, out bool isSigned);)
        {
            if (TryRead(first, lexicon, order, withRanges: false, out LabelReading one)
                && TryRead(second, lexicon, order, withRanges: false, out LabelReading other)
                && AgeBeside.Choose(one, other, isSigned) is { } chosen)
            {
                reading = chosen;
                return true;
            }
        }

        reading = default;
        return false;
    }

    private static bool TryReadAny(FoldedLabel label, out LabelReading reading)
    {
        reading = default;
        bool read = false;
        // Figures alone are the same in every language, and English did not know them
        ulong known = label.IsFigures ? 0 : label.Languages;
        for (int i = 0; known != 0 && i < Lexicons.All.Length; i++)
        {
            if ((known & KnownWords.Bit(i)) == 0 || !label.TryRead(Lexicons.All[i], withRanges: false, out LabelReading other))
                continue;
            if (read && other != reading)
                return false;
            read = true;
            reading = other;
        }

        return read;
    }

    /// <summary>A folded label, and the room its tokens are cut into: one for all languages, for to clear it costs more than to
    /// cut.</summary>
    private readonly ref struct FoldedLabel(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, Span<LabelToken> room, DateOrder order)
    {
        private readonly ReadOnlySpan<char> folded = folded;
        private readonly ReadOnlySpan<char> original = original;
        private readonly Span<LabelToken> room = room;
        private readonly DateOrder order = order;

        public bool IsFigures => folded.IndexOfAnyExcept(Figures) < 0;

        /// <summary>The bits of the languages that may know its words.</summary>
        public ulong Languages => Lexicons.Words.Of(folded);

        public bool TryRead(TimeLexicon lexicon, bool withRanges, out LabelReading reading)
        {
            reading = default;
            int count = Tokens.Cut(folded, lexicon, room);
            if (count <= 0)
                return false;
            ReadOnlySpan<LabelToken> tokens = room[..count];
            bool read = LabelParser.TryParse(LabelCursor.Of(folded, original, tokens), order, out LabelParts first, out LabelParts second);
            reading = new LabelReading(first, second);
            return read || (withRanges && RangeReader.TryRead(folded, original, tokens, order, out reading));
        }
    }
}
