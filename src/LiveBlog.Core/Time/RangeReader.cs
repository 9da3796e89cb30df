namespace LiveBlog.Core.Time;

/// <summary>Reads a start and an end: "14:05–14:10", "3-4:30pm", "10 to 22 August 2012". Such a label is an interval, and one only where a
/// time is to stand.</summary>
internal static class RangeReader
{
    public static bool TryRead(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, ReadOnlySpan<LabelToken> tokens, DateOrder order,
        out LabelReading reading)
    {
        reading = default;
        int count = tokens.Length;
        int first = count > 0 && tokens[0].Is(WordMarks.From) ? 1 : 0;
        Sides sides = new(folded, original, order);
        for (int at = first + 1; at < count - 1; at++)
        {
            bool parts = tokens[at].IsSymbol('-') || tokens[at].IsSymbol('~') || tokens[at].Is(WordMarks.Until);
            if (parts && sides.TryRead(tokens[first..at], tokens[(at + 1)..count], out reading))
                return !IsDayAndClock(tokens[first], tokens[at], reading);
        }

        return false;
    }

    // "15 alle 8:00" may be the 15th at eight
    private static bool IsDayAndClock(LabelToken start, LabelToken seam, LabelReading reading) =>
        seam.Is(WordMarks.At) && start.Kind == LabelTokenKind.Number
            && reading is { First: { HasClock: true, TellsDay: false }, Second.HasClock: true }
            && reading.First.Clock > reading.Second.Clock;

    /// <summary>The text both sides stand in.</summary>
    private readonly ref struct Sides(ReadOnlySpan<char> folded, ReadOnlySpan<char> original, DateOrder order)
    {
        private readonly ReadOnlySpan<char> folded = folded;
        private readonly ReadOnlySpan<char> original = original;

        public bool TryRead(ReadOnlySpan<LabelToken> before, ReadOnlySpan<LabelToken> after, out LabelReading reading)
        {
            reading = default;
            bool starts = TryParse(before, out LabelParts start), ends = TryParse(after, out LabelParts end);
            if (!starts && !(ends && IsNumber(before, out int year) && year == 0
                && RangeParts.TryTakeNumber(ValueOf(before[0]), in end, out start)))
                return false;
            if (!ends && !(starts && IsNumber(after, out year) && RangeParts.TryTakeNumber(ValueOf(after[0]), in start, out end)
                && RangeParts.TryTakeYear(year, ref start, ref end)))
                return false;
            RangeParts.Share(ref start, ref end);
            reading = new LabelReading(start, end, IsRange: true);
            return start.Role == TimeRole.Shown && end.Role == TimeRole.Shown;
        }

        private bool TryParse(ReadOnlySpan<LabelToken> tokens, out LabelParts parts)
        {
            bool colon = false;
            foreach (LabelToken token in tokens)
                colon |= token.IsSymbol(':');
            LabelCursor cursor = new(folded, original, tokens) { HasColon = colon };
            return LabelParser.TryParse(cursor, order, out parts, out LabelParts second) && second.IsEmpty && !parts.Age.IsSet
                && !(parts.IsPeriod && !parts.IsMonth);
        }

        private static int ValueOf(LabelToken token) =>
            token is { Kind: LabelTokenKind.Number, Length: <= 2 } ? token.Value : token.Word.Nth;

        // "22", "22,2012", "eighth"
        private static bool IsNumber(ReadOnlySpan<LabelToken> tokens, out int year)
        {
            bool dated = tokens.Length is 2 or 3 && tokens[^1] is { Kind: LabelTokenKind.Number, Length: 4 }
                && (tokens.Length == 2 || tokens[1].IsSymbol(','));
            year = dated ? tokens[^1].Value : 0;
            bool dotted = tokens.Length == 2 && tokens[1].IsSymbol('.');
            return ValueOf(tokens[0]) > 0 && (tokens.Length == 1 || dated || dotted);
        }
    }
}
