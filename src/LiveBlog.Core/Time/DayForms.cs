namespace LiveBlog.Core.Time;

/// <summary>Days whose month is not written: "28日", "28일", "lunedì 28, 15:30", "Do. 24., 14:05".</summary>
internal static class DayForms
{
    /// <summary>"lunedì 28 ore 15.30": the word may stand behind an hour as well as before one.</summary>
    public static bool TryTakeBeforeClock(ref LabelCursor cursor, ref LabelParts parts) =>
        cursor.Peek(1).Is(WordMarks.HourBefore) && cursor.IsNumber(2) && FollowsWeekday(in cursor) && TryTake(ref cursor, ref parts);

    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts)
    {
        LabelToken number = cursor.Current;
        if (parts.HasDate || parts.IsMonth || parts.Year != 0 || parts.DayOffset is not null || parts.Age.IsSet || number.Length > 2
            || number.Value is < 1 or > 31)
            return false;
        LabelToken after = cursor.Peek(1);
        bool isMarked = after.Is(WordMarks.DayMark) && cursor.Touches(1);
        if (!isMarked && !(FollowsWeekday(in cursor) && MayEnd(in cursor)))
            return false;
        parts.Day = number.Value;
        cursor.Skip(isMarked || (after.Is(WordMarks.Ordinal) && cursor.Touches(1)) ? 2 : 1);
        return true;
    }

    private static bool FollowsWeekday(in LabelCursor cursor)
    {
        int before = cursor.Peek(-1).IsSymbol('.') || cursor.Peek(-1).IsSymbol(',') ? -2 : -1;
        return cursor.Peek(before).Word is { Weekday: > 0, Unit: TimeUnit.None };
    }

    // What goes on with anything else may be a score, a count or a clock
    private static bool MayEnd(in LabelCursor cursor)
    {
        LabelToken after = cursor.Peek(1);
        return after.Kind == LabelTokenKind.None || after.IsSymbol('.') || after.IsSymbol(',') || after.IsSymbol('-') || after.IsSymbol('|')
            || after.Is(WordMarks.At | WordMarks.HourBefore)
            || (after.Is(WordMarks.Ordinal) && cursor.Touches(1)) || cursor.IsNumber(1);
    }
}
