using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Times of day: "11:42", "11.42am", "14 h 05", "14時05分", "0915 GMT", "3 pm" (T9, T10).</summary>
internal static class ClockForms
{
    public static bool TryTake(ref LabelCursor cursor, ref LabelParts parts, bool afterHourWord)
    {
        if (parts.HasClock || !cursor.IsNumber(0) || cursor.Current.Length > 4 || IsBound(cursor.Peek(-1)))
            return false;
        bool dotted = false;
        bool taken = TakeColon(ref cursor, ref parts) || TakeMarked(ref cursor, ref parts) || (dotted = TakeDotted(ref cursor, ref parts))
            || TakeFourDigits(ref cursor, ref parts) || TakeHour(ref cursor, ref parts, afterHourWord || IsHourOfPart(in cursor, in parts));
        if (!taken)
            return false;
        parts.NeedsHalf = cursor.Current.Is(WordMarks.HalfClock) || cursor.Peek(-1).Is(WordMarks.HalfClock);
        // "17:05분"
        if (cursor.Current.Is(WordMarks.MinuteMark) && cursor.Touches(0) && cursor.Peek(-2).IsSymbol(':'))
            cursor.Skip();
        bool suffix = TakeSuffix(ref cursor) | TakeHalf(ref cursor, ref parts);
        if (IsBound(cursor.Current) && cursor.Peek(1).Kind == LabelTokenKind.None)
            return false;
        // "в 12": the word before it may be any preposition
        bool bare = afterHourWord && parts.ClockPrecision == TimePrecision.Hour && !suffix && cursor.Peek(-2).Is(WordMarks.Noise)
            && cursor.Peek(-2).Length == 1;
        parts.NeedsSlot |= (dotted && !suffix && !afterHourWord) || bare;
        return true;
    }

    // "3時前": a bound is no time; "before 11 am" has a word for it
    private static bool IsBound(LabelToken word) => word.Is(WordMarks.Ago) && word.Word.Unit == TimeUnit.None
        && !word.Is(WordMarks.DayOffset | WordMarks.Noise | WordMarks.Beyond);

    /// <summary>The hour with its part of the day; false where they make none: "13:05 pm" is 13:05, but "13 pm" and "13.05 pm" are
    /// slips.</summary>
    public static bool ApplyDayPart(ref LabelParts parts, bool hasColon)
    {
        if (!parts.HasClock || parts.Part == DayPart.None)
            return !(parts.NeedsHalf && parts.Clock.Hour is >= 1 and <= 12);
        int hour = parts.Clock.Hour;
        if (hour > 12 && !hasColon && parts.Part is DayPart.Am or DayPart.Pm)
            return false;
        int resolved = parts.Part switch
        {
            DayPart.Am or DayPart.Morning => hour == 12 ? 0 : hour,
            DayPart.Pm or DayPart.Afternoon => hour < 12 ? hour + 12 : hour,
            DayPart.NoonPart => hour < 9 ? hour + 12 : hour,
            DayPart.Evening => hour == 12 ? 0 : hour < 12 ? hour + 12 : hour,
            _ => hour == 12 ? 0 : hour is > 5 and < 12 ? hour + 12 : hour,
        };
        parts.Clock = parts.Clock.PlusHours(resolved - hour);
        parts.IsHalfWrong = hour > 12 && parts.Part is (DayPart.Am or DayPart.Pm);
        parts.NeedsSlot = false;
        return true;
    }

    public static bool Set(ref LabelParts parts, int hour, int minute, int second, TimePrecision precision)
    {
        bool endOfDay = hour == 24 && minute == 0 && second == 0;
        if ((hour > 23 && !endOfDay) || minute > 59 || second > 59)
            return false;
        parts.HasClock = true;
        parts.Clock = new LocalTime(hour % 24, minute, second);
        parts.ClockPrecision = precision;
        return true;
    }

    private static bool TakeColon(ref LabelCursor cursor, ref LabelParts parts)
    {
        if (cursor.Current.Length > 2 || !cursor.Peek(1).IsSymbol(':') || !cursor.IsNumber(2, 2))
            return false;
        bool seconds = cursor.Peek(3).IsSymbol(':') && cursor.IsNumber(4, 2);
        return TakeFields(ref cursor, ref parts, seconds);
    }

    private static bool TakeDotted(ref LabelCursor cursor, ref LabelParts parts)
    {
        bool dotted = cursor.Current.Length <= 2 && cursor.Peek(1).IsSymbol('.') && cursor.Touches(1) && cursor.IsNumber(2, 2)
            && cursor.Touches(2);
        if (!dotted)
            return false;
        bool seconds = cursor.Peek(3).IsSymbol('.') && cursor.Touches(3) && cursor.IsNumber(4, 2) && cursor.Touches(4);
        return TakeFields(ref cursor, ref parts, seconds);
    }

    private static bool TakeFields(ref LabelCursor cursor, ref LabelParts parts, bool seconds)
    {
        int second = seconds ? cursor.Peek(4).Value : 0;
        if (!Set(ref parts, cursor.Current.Value, cursor.Peek(2).Value, second, seconds ? TimePrecision.Second : TimePrecision.Minute))
            return false;
        cursor.Skip(seconds ? 5 : 3);
        if (seconds && cursor.Current.Kind == LabelTokenKind.Symbol && cursor.Current.Value is '.' or ',' && cursor.Touches(0)
            && cursor.IsNumber(1) && cursor.Touches(1))
        {
            double fraction = cursor.Peek(1).Value / Math.Pow(10, cursor.Peek(1).Length);
            parts.Clock = parts.Clock.PlusNanoseconds((long)Math.Round(fraction * 1e9));
            cursor.Skip(2);
        }

        return true;
    }

    private static bool TakeMarked(ref LabelCursor cursor, ref LabelParts parts)
    {
        LabelToken mark = cursor.Peek(1);
        bool letter = IsHourLetter(in cursor, mark);
        // "a las 15 horas", "at 15h"
        bool told = mark.Word.Unit == TimeUnit.Hour && cursor.Peek(-1).Is(WordMarks.At | WordMarks.HourBefore);
        if (cursor.IsMarkedAge || cursor.Current.Length > 2 || !(mark.Is(WordMarks.OClock) || letter || told || IsJoined(in cursor, 1)))
            return false;
        int at = MinutesAt(in cursor, mark);
        LabelToken minuteMark = cursor.Peek(at + 1);
        bool marked = minuteMark.Is(WordMarks.MinuteMark) || (letter && minuteMark.Word.Unit == TimeUnit.Minute);
        bool minutes = cursor.IsNumber(at, 2) || (cursor.IsNumber(at, 1) && marked);
        if (!minutes)
            return (mark.Is(WordMarks.OClock) || told) && TakeHours(ref cursor, ref parts, mark, told);
        // "2h 30m" is an age where "h" is no word for "o'clock"
        if (minuteMark.Word.Unit == TimeUnit.Minute && !(marked && (mark.Is(WordMarks.OClock) || IsJoined(in cursor, 1))))
            return false;
        int skip = marked ? at + 2 : at + 1;
        bool plain = marked && cursor.IsNumber(skip, 2) && cursor.Touches(skip) && cursor.Peek(skip + 1).Kind == LabelTokenKind.None;
        bool seconds = plain || AreSeconds(in cursor, skip);
        int second = seconds ? cursor.Peek(skip).Value : 0;
        bool set = Set(ref parts, cursor.Current.Value, cursor.Peek(at).Value, second, seconds ? TimePrecision.Second
            : TimePrecision.Minute);
        parts.NeedsSlot |= marked && !told && minuteMark.Word.Unit == TimeUnit.Minute && mark.Word.Unit == TimeUnit.Hour && mark.Length > 1;
        if (set)
            cursor.Skip(plain ? skip + 1 : seconds ? skip + 2 : skip);
        return set;
    }

    private static bool AreSeconds(in LabelCursor cursor, int at) => cursor.IsNumber(at)
        && (cursor.Peek(at + 1).Is(WordMarks.SecondMark) || cursor.Peek(at + 1).Word.Unit == TimeUnit.Second);

    /// <summary>Where the minutes stand behind an hour: at once behind its mark, or behind the "and" that joins them.</summary>
    private static int MinutesAt(in LabelCursor cursor, LabelToken mark) =>
        mark.Is(WordMarks.Noise) && !mark.Is(WordMarks.OClock) ? 2 : IsJoined(in cursor, 2) ? 3 : 2;

    // "17 сати и 05 минута", "ساعت 17 و 05 دقیقه"
    private static bool IsJoined(in LabelCursor cursor, int at) =>
        cursor.Peek(at).Is(WordMarks.Noise) && cursor.IsNumber(at + 1) && cursor.Peek(at + 2).Is(WordMarks.MinuteMark)
            && (at > 1 || cursor.Peek(-1).Is(WordMarks.HourBefore));

    // Where the word for the hours of a clock is that of an age too, "15 heures" is a time only in a time's place, and "24 heures passées"
    // an age
    private static bool TakeHours(ref LabelCursor cursor, ref LabelParts parts, LabelToken mark, bool told)
    {
        bool isUnit = mark.Word.Unit == TimeUnit.Hour;
        if (isUnit && PeriodForms.Sign(cursor.Peek(2)) != 0)
            return false;
        parts.NeedsSlot |= isUnit && mark.Length > 1 && !told;
        return TakeWhole(ref cursor, ref parts, 2);
    }

    private static bool TakeFourDigits(ref LabelCursor cursor, ref LabelParts parts)
    {
        if (cursor.Current.Length != 4)
            return false;
        LabelToken after = cursor.Peek(1);
        bool isTime = after.Word.Unit == TimeUnit.Hour || after.Is(WordMarks.OClock) || after.Word.Part is DayPart.Am or DayPart.Pm
            || (after.Kind != LabelTokenKind.None && ZoneForms.StartsAt(in cursor, after));
        int value = cursor.Current.Value;
        // "1130" or "1130:" alone, as early tickers wrote; "2014" alone may be a year
        bool alone = cursor.Peek(-1).Kind == LabelTokenKind.None && cursor.Peek(after.IsSymbol(':') ? 2 : 1).Kind == LabelTokenKind.None
            && value is not (>= 2000 and < 2040);
        parts.NeedsSlot |= alone;
        if (!(isTime || alone) || !Set(ref parts, value / 100, value % 100, 0, TimePrecision.Minute))
            return false;
        cursor.Skip();
        return true;
    }

    private static bool TakeHour(ref LabelCursor cursor, ref LabelParts parts, bool afterHourWord)
    {
        LabelToken after = cursor.Peek(1);
        bool half = (after.Word.Part != DayPart.None && !after.Is(WordMarks.Noise) && cursor.Current.Value is >= 1 and <= 12)
            || (after.Is(WordMarks.Noon | WordMarks.Midnight) && cursor.Current.Value == 12);
        bool alone = after.Kind != LabelTokenKind.Symbol || after.Value is ',' or ')' or ']';
        return cursor.Current.Length <= 2 && (half || (afterHourWord && alone)) && TakeWhole(ref cursor, ref parts, 1);
    }

    /// <summary>"tonight at 8", "abend um 5".</summary>
    private static bool IsHourOfPart(in LabelCursor cursor, in LabelParts parts) =>
        parts.Part is not (DayPart.None or DayPart.Am or DayPart.Pm)
        && (parts.DayOffset is not null || cursor.Peek(-1).Is(WordMarks.Noise)) && cursor.Peek(1).Kind == LabelTokenKind.None
            && cursor.Current.Value is >= 1 and <= 12;

    private static bool TakeWhole(ref LabelCursor cursor, ref LabelParts parts, int skip)
    {
        bool set = Set(ref parts, cursor.Current.Value, 0, 0, TimePrecision.Hour);
        if (set)
            cursor.Skip(skip);
        return set;
    }

    /// <summary>"uur", "h", "hrs" after a whole time.</summary>
    private static bool TakeSuffix(ref LabelCursor cursor)
    {
        LabelToken word = cursor.Current;
        if (cursor.IsMarkedAge || word.Kind != LabelTokenKind.Word || !(word.Is(WordMarks.OClock) || word.Word.Unit == TimeUnit.Hour))
            return cursor.Peek(-1).Is(WordMarks.OClock);
        cursor.Skip();
        return true;
    }

    // "5:16p"
    private static bool TakeHalf(ref LabelCursor cursor, ref LabelParts parts)
    {
        LabelToken letter = cursor.Current;
        bool half = letter.Length == 1 && cursor.Text[letter.Start] is 'a' or 'p' && cursor.Touches(0)
            && parts is { Part: DayPart.None, ClockPrecision: not TimePrecision.Hour };
        if (!half)
            return false;
        parts.Part = cursor.Text[letter.Start] == 'a' ? DayPart.Am : DayPart.Pm;
        cursor.Skip();
        return true;
    }

    private static bool IsHourLetter(in LabelCursor cursor, LabelToken word) =>
        word.Word.Unit == TimeUnit.Hour && cursor.Text[word.Start] == 'h' && (word.Length == 1 || cursor.Text[word.Start + 1] == '.');
}
