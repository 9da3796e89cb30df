using LiveBlog.Core.Text;

namespace LiveBlog.Core.Time;

/// <summary>The time of day that opens a line, with its date where one stands there: "15:42", "3.42pm GMT", "17 Uhr 05", "+++ 14:05",
/// "午後3時05分". It is read by the parser of labels: the longest start of the line that is a time.</summary>
internal static class OpeningTime
{
    // No printed clock with its date is longer, and its first figure stands near the start: behind a weekday and a word for the clock
    private const int Longest = 80;
    private const int LatestFigure = 32;

    /// <summary>How many units of the line the time takes; 0 where none opens it. Words of the line's language and those of clocks in any
    /// are known.</summary>
    public static int Length(ReadOnlySpan<char> line, TimeLexicon? own = null) => TryRead(line, own, out int length, out _) ? length : 0;

    /// <summary>The same for a time of day alone: 0 where a date stands beside it.</summary>
    public static int ClockLength(ReadOnlySpan<char> line) =>
        TryRead(line, null, out int length, out LabelParts parts) && !parts.TellsDay ? length : 0;

    /// <summary>The minutes of the day that the line opens with; null where it opens with no clock or with a date.</summary>
    public static int? Minutes(ReadOnlySpan<char> line) =>
        TryRead(line, null, out _, out LabelParts parts) && !parts.TellsDay ? (parts.Clock.Hour * 60) + parts.Clock.Minute : null;

    private static bool TryRead(ReadOnlySpan<char> line, TimeLexicon? own, out int length, out LabelParts parts)
    {
        parts = default;
        length = 0;
        int start = 0;
        while (start < line.Length && line[start] is '+' or ' ' or '[' or '(')
            start++;
        ReadOnlySpan<char> near = line[start..Math.Min(line.Length, start + Longest)];
        if (near.IsEmpty || !Digits.Any(near[..Math.Min(near.Length, LatestFigure)]))
            return false;
        Span<char> folded = stackalloc char[LabelText.MaximumLength];
        Span<char> original = stackalloc char[LabelText.MaximumLength];
        Span<byte> ends = stackalloc byte[LabelText.MaximumLength];
        int count = LabelText.Fold(near, folded, original, ends);
        if (count <= 0)
            return false;
        OpeningLine opening = new(folded[..count], original[..count], stackalloc LabelToken[Tokens.Maximum],
            isMarked: start > 0 && line[0] == '+', isCut: start + near.Length < line.Length);
        int end = 0;
        if (own is not null && own != Lexicons.Fallback)
            end = opening.TryRead(own, end, ref parts);
        end = Math.Max(end, opening.TryRead(Lexicons.Fallback, end, ref parts));
        end = Math.Max(end, opening.TryRead(Lexicons.Clocks, end, ref parts));
        length = end == 0 ? 0 : BehindMarks(line, start + ends[end - 1]);
        return end > 0;
    }

    // Marks above the last letter leave no trace in what is read
    private static int BehindMarks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && CharFold.Fold(line[at]) == CharFold.Nothing)
            at++;
        return at;
    }
}
