using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>RFC 1123 ("Tue, 21 Jan 2014 16:07:00 GMT") and JavaScript date strings ("Tue Jan 21 2014 16:07:00 GMT+0000 (…)").</summary>
internal static class MailTime
{
    public static bool TryRead(ReadOnlySpan<char> text, out MachineTime time)
    {
        time = default;
        TextCursor cursor = new(text);
        if (!TakeWeekday(ref cursor) || !TakeDate(ref cursor, out var date) || !TakeClock(ref cursor, out var clock))
            return false;
        cursor.SkipSpaces();
        if (cursor.IsAtEnd || !IsoTime.TakeOffset(ref cursor, out Offset? offset))
            return false;
        cursor.SkipSpaces();
        bool comment = cursor.Current == '(' && cursor.Rest[^1] == ')';
        if ((!cursor.IsAtEnd && !comment) || !MachineTime.TryLocal(date, clock, 0, out LocalDateTime local))
            return false;
        time = new MachineTime(local, offset, TimePrecision.Second);
        return true;
    }

    private static bool TakeWeekday(ref TextCursor cursor)
    {
        if (char.IsAsciiDigit(cursor.Current))
            return true;
        ReadOnlySpan<char> name = cursor.TakeLetters();
        bool found = Named(name).Weekday > 0;
        cursor.Take(',');
        cursor.SkipSpaces();
        return found;
    }

    private static bool TakeDate(ref TextCursor cursor, out (int, int, int) date)
    {
        date = default;
        ReadOnlySpan<char> name = cursor.TakeLetters();
        cursor.SkipSpaces();
        if (!TakeNumber(ref cursor, 2, out int day))
            return false;
        if (name.IsEmpty)
            name = cursor.TakeLetters();
        cursor.SkipSpaces();
        int month = Named(name).Month;
        if (month == 0 || !TakeNumber(ref cursor, 4, out int year) || year < 1000)
            return false;
        date = (year, month, day);
        return true;
    }

    private static bool TakeClock(ref TextCursor cursor, out (int, int, int) clock)
    {
        clock = default;
        if (!cursor.TakeDigits(2, out int hour) || !cursor.Take(':') || !cursor.TakeDigits(2, out int minute))
            return false;
        int second = 0;
        if (cursor.Take(':') && !cursor.TakeDigits(2, out second))
            return false;
        clock = (hour, minute, second);
        return true;
    }

    private static bool TakeNumber(ref TextCursor cursor, int length, out int value)
    {
        ReadOnlySpan<char> digits = cursor.TakeDigits();
        cursor.SkipSpaces();
        value = 0;
        return digits.Length >= 1 && digits.Length <= length
            && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The month or weekday of an English abbreviation.</summary>
    private static Word Named(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[3];
        return name.Length == folded.Length && name.ToLowerInvariant(folded) == name.Length
            && Lexicons.Fallback.Find(folded, out Word word) == name.Length ? word : default;
    }
}
