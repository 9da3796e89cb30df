namespace LiveBlog.Core.Time;

/// <summary>Clocks as they are spoken: "half past two", "viertel nach 10", "halb drei". They show each hour twice a day, so the label must
/// tell the half.</summary>
internal static class SpokenClock
{
    private const int Hour = 60;

    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts)
    {
        int shift = cursor.Current.Word.HourShift;
        LabelToken next = cursor.Peek(1);
        int hour = next.Kind == LabelTokenKind.Number && next.Length <= 2 ? next.Value : next.Word.Number;
        if (shift == 0 || parts.HasClock || hour is < 1 or > 12)
            return false;
        int minutes = ((hour % 12) * Hour + shift + (12 * Hour)) % (12 * Hour);
        if (!ClockForms.Set(ref parts, minutes < Hour ? 12 : minutes / Hour, minutes % Hour, 0, TimePrecision.Minute))
            return false;
        parts.NeedsHalf = true;
        cursor.Skip(cursor.Peek(2).Is(WordMarks.OClock) ? 3 : 2);
        return true;
    }
}
