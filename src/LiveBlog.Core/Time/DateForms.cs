using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Time;

/// <summary>Which of two numbers is the month (T11).</summary>
internal enum DateOrder
{
    Unknown,
    DayFirst,
    MonthFirst,

    /// <summary>Month before day, and a year of two digits before both: "21/04/16" in Japan.</summary>
    YearFirst,
}

/// <summary>Dates with the month's name: "21 January 2014", "Jan 21", "2014. július 21." Dates of numbers are in
/// <see cref="NumericDates"/>.</summary>
internal static class DateForms
{
    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts, DateOrder order)
    {
        if (parts.HasDate || parts.IsMonth)
            return false;
        if (cursor.Current.Word.Month > 0)
            return TakeMonthFirst(ref cursor, ref parts) || MonthForms.TryTake(ref cursor, ref parts);
        if (cursor.Current.Is(WordMarks.Era))
            return TakeMarked(ref cursor, ref parts);
        return (cursor.IsNumber(0) && (TakeMarked(ref cursor, ref parts) || TakeYearFirst(ref cursor, ref parts)))
            || TakeDayFirst(ref cursor, ref parts)
            || (cursor.IsNumber(0) && (MonthForms.TryTake(ref cursor, ref parts) || NumericDates.TryTake(ref cursor, ref parts, order)));
    }

    /// <summary>"Wed Aug 05 12:00:00 2015".</summary>
    public static bool TryTakeLateYear(ref LabelCursor cursor, ref LabelParts parts)
    {
        bool late = parts is { HasDate: true, Year: 0, HasClock: true } && cursor.IsNumber(0, 4);
        if (!late || !Set(ref parts, cursor.Current.Value, parts.Month, parts.Day))
            return false;
        cursor.Skip();
        return true;
    }

    /// <summary>False where the month has no such day; without a year February has 29.</summary>
    public static bool Set(ref LabelParts parts, int year, int month, int day)
    {
        // Thailand counts from the Buddha
        int common = year is >= 2400 and < 2700 ? year - 543 : year;
        if (!MachineTime.IsDate(common == 0 ? 2000 : common, month, day))
            return false;
        parts.Year = common;
        parts.Month = month;
        parts.Day = day;
        return true;
    }

    // 21 January 2014, 21. Januar, 21 de enero de 2014, 1er février, 14-Aralık-2012
    private static bool TakeDayFirst(ref LabelCursor cursor, ref LabelParts parts)
    {
        int day = DayOf(cursor.Current);
        if (day == 0)
            return false;
        int at = 1 + Ordinal(in cursor, 1);
        at += Gap(in cursor, at);
        int month = cursor.Peek(at).Word.Month;
        if (month == 0 || !TakeYear(in cursor, at + 1, out int year, out int length) || !Set(ref parts, year, month, day))
            return false;
        cursor.Skip(at + 1 + length);
        return true;
    }

    // January 21, 2014
    private static bool TakeMonthFirst(ref LabelCursor cursor, ref LabelParts parts)
    {
        int month = cursor.Current.Word.Month;
        int at = 1 + Gap(in cursor, 1);
        int day = DayOf(cursor.Peek(at));
        // "Aug '13" tells its year
        if (day == 0 || cursor.Peek(at - 1).IsSymbol('\'') || IsClock(in cursor, at))
            return false;
        int after = at + 1 + Ordinal(in cursor, at + 1);
        // "mar 21 ene": it was a weekday
        if (cursor.Peek(after + Gap(in cursor, after)).Word.Month > 0)
            return false;
        if (!TakeYear(in cursor, after, out int year, out int length) || !Set(ref parts, year, month, day))
            return false;
        cursor.Skip(after + length);
        return true;
    }

    // 2014 July 21, 2014. július 21., 2015-кві-12
    private static bool TakeYearFirst(ref LabelCursor cursor, ref LabelParts parts)
    {
        int at = 1 + Gap(in cursor, 1);
        int month = cursor.Peek(at).Word.Month;
        int day = at + 1 + Gap(in cursor, at + 1);
        bool fits = cursor.Current.Length == 4 && cursor.Current.Value >= 1000 && month > 0 && cursor.IsNumber(day)
            && cursor.Peek(day).Length <= 2 && !IsClock(in cursor, day);
        if (!fits || !Set(ref parts, cursor.Current.Value, month, cursor.Peek(day).Value))
            return false;
        cursor.Skip(day + 1);
        return true;
    }

    // 2014年1月21日, 1月21日, 2014년 1월 21일, 令和6年1月21日
    private static bool TakeMarked(ref LabelCursor cursor, ref LabelParts parts)
    {
        int at = MarkedYear(in cursor, out int year);
        if (!cursor.IsNumber(at) || !cursor.Peek(at + 1).Is(WordMarks.MonthMark) || !cursor.IsNumber(at + 2)
            || cursor.Peek(at + 2).Length > 2)
            return MonthForms.TryTakeMarked(ref cursor, ref parts, at, year);
        bool dayMark = cursor.Peek(at + 3).Is(WordMarks.DayMark);
        if (!(dayMark || at > 0) || !Set(ref parts, year, cursor.Peek(at).Value, cursor.Peek(at + 2).Value))
            return false;
        cursor.Skip(at + (dayMark ? 4 : 3));
        return true;
    }

    /// <summary>The place after a year with its mark, and the year; 0 where none stands here.</summary>
    private static int MarkedYear(in LabelCursor cursor, out int year)
    {
        int start = cursor.Current.Is(WordMarks.Era) ? 1 : 0;
        LabelToken number = cursor.Peek(start);
        year = 0;
        if (number.Kind != LabelTokenKind.Number || !(number.Length == 4 || (start == 1 && number.Length <= 3))
            || !cursor.Peek(start + 1).Is(WordMarks.YearMark))
            return 0;
        year = number.Value + (start == 1 ? cursor.Current.Word.EraStart : 0);
        return start + 2 + Gap(in cursor, start + 2);
    }

    /// <summary>The day of a number or of an ordinal word; 0 where the token is none.</summary>
    private static int DayOf(LabelToken token) => token.Kind == LabelTokenKind.Number && token.Length <= 2 ? token.Value : token.Word.Nth;

    /// <summary>The year at a place ahead, over the words and signs before it; 0 where none is written. False where the number there can be
    /// none.</summary>
    internal static bool TakeYear(in LabelCursor cursor, int at, out int year, out int length)
    {
        int gap = Gap(in cursor, at);
        LabelToken number = cursor.Peek(at + gap);
        year = 0;
        length = 0;
        if (number.Kind != LabelTokenKind.Number || IsClock(in cursor, at + gap))
            return true;
        LabelToken era = cursor.Peek(at + gap + 1);
        if (era.Is(WordMarks.Era))
        {
            year = number.Value + era.Word.EraStart;
            length = gap + 2;
            return year is > 0 and < 9000;
        }

        bool shortened = number.Length == 2
            && (cursor.Peek(at + gap - 1).IsSymbol('\'') || cursor.Peek(at + gap - 1).IsSymbol('-') || number.Value > 31);
        if (number.Length != 4 && !shortened)
            return number.Length < 4;
        year = shortened ? NumericDates.Century(number.Value) : number.Value;
        length = gap + 1;
        return year is >= 1000 and < 9000;
    }

    /// <summary>True where the number ahead begins a time of day.</summary>
    private static bool IsClock(in LabelCursor cursor, int at)
    {
        LabelToken after = cursor.Peek(at + 1);
        bool dotted = after.IsSymbol('.') && cursor.Touches(at + 1) && cursor.IsNumber(at + 2, 2) && cursor.Touches(at + 2);
        return cursor.Peek(at).Length <= 2
            && (after.IsSymbol(':') || dotted || after.Is(WordMarks.OClock) || after.Word.Unit == TimeUnit.Hour
                || after.Word.Part is DayPart.Am or DayPart.Pm);
    }

    private static int Ordinal(in LabelCursor cursor, int at)
    {
        LabelToken token = cursor.Peek(at);
        return token.Is(WordMarks.Ordinal) && cursor.Touches(at)
            || (token.Kind == LabelTokenKind.Symbol && Shared.OrdinalSigns.Contains((char)token.Value)) ? 1 : 0;
    }

    /// <summary>How many tokens between the parts of a date say nothing: "de", "of", ".", ",", "-".</summary>
    internal static int Gap(in LabelCursor cursor, int at)
    {
        int length = 0;
        while (length < 3 && IsGap(cursor.Peek(at + length)))
            length++;
        return length;
    }

    private static bool IsGap(LabelToken token) => token.Kind == LabelTokenKind.Symbol
        ? token.Value is '.' or ',' or '-' or '/' or '\'' or ']'
        : token.Is(WordMarks.Noise) && token.Word.Month == 0;
}
