using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Periods: "this week", "last weekend", "the past 24 hours", "next Friday". They tell an interval, and no more.</summary>
internal static class PeriodForms
{
    private const WordMarks Neighbour = WordMarks.LastUnit | WordMarks.NextUnit;

    private const WordMarks Any = Neighbour | WordMarks.ThisUnit | WordMarks.WeekOf;

    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts) =>
        (cursor.Current.Is(Any) || cursor.Current.Word.Unit != TimeUnit.None) && Take(ref cursor, ref parts);

    private static bool Take(ref LabelCursor cursor, ref LabelParts parts) =>
        TakeWeekday(ref cursor, ref parts) || TakeWeekAndDay(ref cursor, ref parts) || TakePeriod(ref cursor, ref parts)
            || TakeSpan(ref cursor, ref parts) || TakeNeighbour(ref cursor, ref parts);

    /// <summary>Which way a word before, between or after a number and its unit points: "2 dernières semaines", "24 heures passées"; 0 for
    /// any other.</summary>
    public static int Sign(LabelToken token) =>
        token.Word.Unit != TimeUnit.None ? 0 : token.Is(WordMarks.LastUnit) ? -1 : token.Is(WordMarks.NextUnit) ? 1 : 0;

    // "last Friday", "venerdì scorso"; in Chinese the word says which week, "上个礼拜三"
    private static bool TakeWeekday(ref LabelCursor cursor, ref LabelParts parts)
    {
        LabelToken token = cursor.Current;
        if (!token.Is(Any))
            return false;
        bool after = cursor.Peek(1).Word.Unit == TimeUnit.None && cursor.Peek(-1).Word.Weekday > 0
            && (int)parts.Weekday == cursor.Peek(-1).Word.Weekday && parts.Choice == WeekdayChoice.Latest;
        int weekday = after ? (int)parts.Weekday : cursor.Peek(1).Word.Weekday;
        if (weekday == 0 || !(after || parts.Weekday == IsoDayOfWeek.None))
            return false;
        parts.Weekday = (IsoDayOfWeek)weekday;
        if (token.Is(WordMarks.WeekOf))
            parts.Week = token.Word.Days;
        else
            parts.Choice = token.Is(WordMarks.LastUnit)
                ? WeekdayChoice.Before
                : token.Is(WordMarks.NextUnit) ? WeekdayChoice.Next : WeekdayChoice.This;
        cursor.Skip(after ? 1 : 2);
        return true;
    }

    // "这个星期一": the week and the number of its day
    private static bool TakeWeekAndDay(ref LabelCursor cursor, ref LabelParts parts)
    {
        (Word week, Word day) = (cursor.Current.Word, cursor.Peek(1).Word);
        int number = day.Unit == TimeUnit.Day ? (int)IsoDayOfWeek.Sunday : day.Number;
        bool unspaced = cursor.Touches(1) && LabelText.IsUnspaced(cursor.Text[cursor.Current.Start]);
        if (week is not { Unit: TimeUnit.Week, Count: 1 } || !unspaced || number is < 1 or > 7 || parts.Weekday != IsoDayOfWeek.None)
            return false;
        parts.Weekday = (IsoDayOfWeek)number;
        parts.Week = cursor.Current.Is(WordMarks.ThisUnit) ? 0 : cursor.Current.Is(WordMarks.Ago) ? -1 : 1;
        cursor.Skip(2);
        return true;
    }

    // "this week", "今年", "last weekend", "weekend scorso"
    private static bool TakePeriod(ref LabelCursor cursor, ref LabelParts parts)
    {
        (LabelToken token, LabelToken next) = (cursor.Current, cursor.Peek(1));
        bool alone = token.Is(WordMarks.ThisUnit) && token.Word.Unit != TimeUnit.None;
        bool pair = (token.Is(WordMarks.ThisUnit) && next.Word.Unit >= TimeUnit.Day)
            || (token.Word.Unit >= TimeUnit.Day && next.Is(WordMarks.ThisUnit) && next.Word.Unit == TimeUnit.None);
        bool weekend = (token.Word.Unit == TimeUnit.Weekend && next.Is(Neighbour))
            || (token.Is(Neighbour) && next.Word.Unit == TimeUnit.Weekend);
        if (!(alone || pair || weekend) || parts.Period.IsSet)
            return false;
        TimeUnit unit = weekend ? TimeUnit.Weekend : token.Word.Unit != TimeUnit.None ? token.Word.Unit : next.Word.Unit;
        parts.Period = new CalendarPeriod(unit, weekend ? Sign(token) + Sign(next) : 0);
        cursor.Skip(alone ? 1 : 2);
        return true;
    }

    // "past 2 days", "next hour"; the number and its unit are read as an age
    private static bool TakeSpan(ref LabelCursor cursor, ref LabelParts parts)
    {
        int sign = Sign(cursor.Current);
        LabelToken next = cursor.Peek(1);
        bool counted = (next.Kind == LabelTokenKind.Number || next.Word.Number > 0 || next.Is(WordMarks.Few))
            && cursor.Peek(2).Word.Unit != TimeUnit.None;
        bool one = next.Word.Unit is >= TimeUnit.Minute and <= TimeUnit.Day;
        if (sign == 0 || !(counted || one) || parts.Age.IsSet)
            return false;
        parts.Age = new Age { Sign = sign, IsSpan = true };
        cursor.Skip();
        return !one || counted || AgeForms.TryTakeOne(ref cursor, ref parts);
    }

    // "last week", "next month", "la semaine prochaine"
    private static bool TakeNeighbour(ref LabelCursor cursor, ref LabelParts parts)
    {
        int sign = Sign(cursor.Current) + Sign(cursor.Peek(1));
        LabelToken unit = Sign(cursor.Current) != 0 ? cursor.Peek(1) : cursor.Current;
        if (sign is not (1 or -1) || unit.Word.Unit < TimeUnit.Week || unit.Word.Unit == TimeUnit.Weekend || parts.Age.IsSet)
            return false;
        parts.Age = AgeForms.One(unit.Word.Unit, sign);
        cursor.Skip(2);
        return true;
    }

    /// <summary>Joins what stands apart: "Friday of last week", "27 July of this year".</summary>
    public static void Settle(ref LabelParts parts, ref Age age)
    {
        int? shift = parts.Period.IsSet ? parts.Period.Shift : age is { Amount: 1, IsNamed: true } ? age.Sign : null;
        TimeUnit unit = parts.Period.IsSet ? parts.Period.Unit : age.Unit;
        bool weekday = parts.Weekday != IsoDayOfWeek.None && !parts.HasDate && parts.DayOffset is null && unit == TimeUnit.Week;
        bool year = (parts.HasDate || parts.IsMonth) && parts.Year == 0 && unit == TimeUnit.Year;
        if (shift is null || !(weekday || year))
            return;
        parts.Week = weekday ? shift : parts.Week;
        parts.YearShift = year ? shift : null;
        parts.Period = default;
        age = default;
    }

    /// <summary>False for "after this year" and "before March", which are no part of them, and for two days at once: "today - next
    /// Friday".</summary>
    public static bool Fits(in LabelParts parts, in Age age)
    {
        bool isOutside = (parts.Period.IsSet || parts.IsMonth) && !age.IsSet && (age.Sign < 0 || parts.Bound != TimeBound.None);
        bool isTwo = parts.DayOffset is not null && (parts.Choice != WeekdayChoice.Latest || parts.Week is not null);
        return !isOutside && !isTwo;
    }
}
