using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>ISO 8601 with what pages make of it: a space for T, lower case, no seconds, "+01", "+0100", basic form, long
/// fractions.</summary>
internal static class IsoTime
{
    public static bool TryRead(ReadOnlySpan<char> text, out MachineTime time)
    {
        time = default;
        TextCursor cursor = new(text);
        if (!TakeDate(ref cursor, out var date, out bool basic))
            return false;
        if (cursor.IsAtEnd)
            return TryDay(date, out time);
        if (!TakeSeparator(ref cursor) || !TakeClock(ref cursor, basic, out var clock, out int nanosecond, out TimePrecision precision))
            return false;
        if (!TakeOffset(ref cursor, out Offset? offset) || !cursor.IsAtEnd)
            return false;
        if (!MachineTime.TryLocal(date, clock, nanosecond, out LocalDateTime local))
            return false;
        time = new MachineTime(local, offset, precision);
        return true;
    }

    private static bool TryDay((int Year, int Month, int Day) date, out MachineTime time)
    {
        bool read = MachineTime.TryLocal(date, default, 0, out LocalDateTime local);
        time = new MachineTime(local, null, TimePrecision.Day);
        return read;
    }

    private static bool TakeDate(ref TextCursor cursor, out (int, int, int) date, out bool basic)
    {
        date = default;
        basic = false;
        if (!cursor.TakeDigits(4, out int year))
            return false;
        char separator = cursor.Current;
        basic = char.IsAsciiDigit(separator);
        if (!basic && separator is not ('-' or '/'))
            return false;
        if (!basic)
            cursor.Skip();
        if (!cursor.TakeDigits(2, out int month) || (!basic && !cursor.Take(separator)) || !cursor.TakeDigits(2, out int day))
            return false;
        date = (year, month, day);
        // Ten digits in a row are an epoch, twelve or fourteen of this century a date with its clock
        if (!char.IsAsciiDigit(cursor.Current))
            return true;
        if (!basic || year is < 2000 or >= 2100)
            return false;
        TextCursor clock = cursor;
        return clock.TakeDigits().Length is 4 or 6;
    }

    private static bool TakeSeparator(ref TextCursor cursor)
    {
        if (cursor.Take('t') || char.IsAsciiDigit(cursor.Current))
            return true;
        int length = cursor.Rest.Length;
        cursor.SkipSpaces();
        return cursor.Rest.Length < length;
    }

    private static bool TakeClock(ref TextCursor cursor, bool basic, out (int, int, int) clock, out int nanosecond,
        out TimePrecision precision)
    {
        clock = default;
        nanosecond = 0;
        precision = TimePrecision.Minute;
        if (!cursor.TakeDigits(2, out int hour))
            return false;
        bool colon = cursor.Take(':');
        if ((!colon && !basic) || !cursor.TakeDigits(2, out int minute))
            return false;
        int second = 0;
        if (colon ? cursor.Take(':') : char.IsAsciiDigit(cursor.Current))
        {
            if (!cursor.TakeDigits(2, out second))
                return false;
            precision = TimePrecision.Second;
            if (cursor.Take('.') || cursor.Take(','))
                nanosecond = cursor.TakeNanoseconds();
        }

        clock = (hour, minute, second);
        return true;
    }

    /// <summary>"Z", "+01", "+0100", "+01:00", "UTC", "GMT", each after spaces; null where nothing is written.</summary>
    internal static bool TakeOffset(ref TextCursor cursor, out Offset? offset)
    {
        offset = null;
        cursor.SkipSpaces();
        if (cursor.IsAtEnd)
            return true;
        ReadOnlySpan<char> name = cursor.TakeLetters();
        bool named = !name.IsEmpty;
        if (named && !IsUtc(name))
            return false;
        offset = Offset.Zero;
        bool minus = cursor.Current is '-' or '−';
        if (!minus && cursor.Current != '+')
            return named;
        cursor.Skip();
        if (!TakeOffsetDigits(ref cursor, out int minutes))
            return false;
        offset = Offset.FromSeconds((minus ? -60 : 60) * minutes);
        return true;
    }

    public static bool IsUtc(ReadOnlySpan<char> name) =>
        name.Equals("Z", StringComparison.OrdinalIgnoreCase) || name.Equals("UTC", StringComparison.OrdinalIgnoreCase)
        || name.Equals("GMT", StringComparison.OrdinalIgnoreCase) || name.Equals("UT", StringComparison.OrdinalIgnoreCase);

    /// <summary>"1", "01", "530", "0530", "5:30", "05:30" as minutes, up to 18 hours.</summary>
    internal static bool TakeOffsetDigits(ref TextCursor cursor, out int minutes)
    {
        minutes = 0;
        ReadOnlySpan<char> digits = cursor.TakeDigits();
        if (digits.Length is 0 or > 4)
            return false;
        int value = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        minutes = digits.Length > 2 ? (value / 100 * 60) + (value % 100) : value * 60;
        bool sound = digits.Length <= 2 || value % 100 < 60;
        if (digits.Length <= 2 && cursor.Take(':'))
        {
            if (!cursor.TakeDigits(2, out int rest))
                return false;
            sound = rest < 60;
            minutes += rest;
        }

        return sound && minutes <= 18 * 60;
    }
}
