namespace LiveBlog.Core.Time;

/// <summary>Months: "September 2014", "2014 Sept", "9/2014", "2014年9月"; one without its year only where a time is to stand.</summary>
internal static class MonthForms
{
    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts) => cursor.Current.Kind == LabelTokenKind.Number
        ? TakeYearFirst(ref cursor, ref parts) || TakeNumbers(ref cursor, ref parts)
        : TakeNamed(ref cursor, ref parts);

    /// <summary>"2014年9月", "9月": the year was read up to a place ahead, or is 0.</summary>
    public static bool TryTakeMarked(ref LabelCursor cursor, ref LabelParts parts, int at, int year)
    {
        bool month = cursor.IsNumber(at) && cursor.Peek(at + 1).Is(WordMarks.MonthMark) && cursor.Peek(at + 1).Word.Unit == TimeUnit.None;
        if (!(month || (at > 0 && cursor.IsNumber(at) && cursor.Peek(at + 1).Is(WordMarks.MonthMark)))
            || !Set(ref parts, year, cursor.Peek(at).Value))
            return false;
        parts.NeedsSlot |= year == 0;
        cursor.Skip(at + 2);
        return true;
    }

    private static bool TakeNamed(ref LabelCursor cursor, ref LabelParts parts)
    {
        LabelToken token = cursor.Current;
        if (!DateForms.TakeYear(in cursor, 1, out int year, out int length))
            return false;
        // "mar" is Tuesday too, "may" a verb and "mon" a name: without a year the word must have one meaning
        bool plain = token.Word is { Weekday: 0, Unit: TimeUnit.None, Number: 0, Marks: WordMarks.None } && token.Length > 2;
        if ((year == 0 && !plain) || !Set(ref parts, year, token.Word.Month))
            return false;
        parts.IsYearShort = year != 0 && !cursor.IsNumber(length, 4) && !cursor.Peek(length).Is(WordMarks.Era);
        parts.NeedsSlot |= year == 0 || parts.IsYearShort;
        cursor.Skip(1 + length);
        return true;
    }

    // "2014 September", "2014/September", "2014 AD September"
    private static bool TakeYearFirst(ref LabelCursor cursor, ref LabelParts parts)
    {
        int era = cursor.Peek(1).Is(WordMarks.Era) && cursor.Peek(1).Word.EraStart == 0 ? 1 : 0;
        int at = 1 + era + DateForms.Gap(in cursor, 1 + era);
        int month = cursor.Peek(at).Word.Month;
        if (cursor.Current.Length != 4 || month == 0 || !Set(ref parts, cursor.Current.Value, month))
            return false;
        cursor.Skip(at + 1);
        return true;
    }

    // "9/2014"
    private static bool TakeNumbers(ref LabelCursor cursor, ref LabelParts parts)
    {
        bool fits = cursor.Current.Length <= 2 && cursor.Peek(1).IsSymbol('/') && cursor.IsNumber(2, 4)
            && cursor.Peek(3).Kind == LabelTokenKind.None;
        if (!fits || !Set(ref parts, cursor.Peek(2).Value, cursor.Current.Value))
            return false;
        parts.NeedsSlot = true;
        cursor.Skip(3);
        return true;
    }

    private static bool Set(ref LabelParts parts, int year, int month)
    {
        if (month is < 1 or > 12 || year is not (0 or (>= 1900 and < 2700)))
            return false;
        parts.Year = year >= 2400 ? year - 543 : year;
        parts.Month = month;
        return true;
    }
}
