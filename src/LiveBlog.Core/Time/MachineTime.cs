using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>A time made for machines: date and clock as written, and the offset where one is written (T14, T15).</summary>
internal readonly record struct MachineTime(LocalDateTime Local, Offset? Offset, TimePrecision Precision)
{
    // Nobody printed live pages before; what says so is a default value
    private static readonly LocalDate FirstCredible = new(1995, 1, 1);

    public Instant? Instant => Offset is { } offset ? Local.WithOffset(offset).ToInstant() : null;

    /// <summary>False for the values that stand for "no date": year 1, epoch 0.</summary>
    public bool IsCredible => Local.Date >= FirstCredible;

    /// <summary>True for an older date with its clock: a default value is a bare midnight or a number.</summary>
    public bool IsWrittenOut(ReadOnlySpan<char> text) => Local.Year > 1970 && Local.TimeOfDay != LocalTime.Midnight && text.Contains(':');

    public static bool TryRead(ReadOnlySpan<char> text, out MachineTime time)
    {
        text = text.Trim();
        time = default;
        if (text.Length is < 8 or > 80)
            return false;
        return IsoTime.TryRead(text, out time) || EpochTime.TryRead(text, out time) || MailTime.TryRead(text, out time);
    }

    /// <summary>A local time from fields that may be out of range; 24:00:00 is the next midnight, a leap second is the one
    /// before.</summary>
    public static bool TryLocal((int Year, int Month, int Day) date, (int Hour, int Minute, int Second) clock, int nanosecond,
        out LocalDateTime local)
    {
        local = default;
        if (!IsDate(date.Year, date.Month, date.Day))
            return false;
        bool endOfDay = clock == (24, 0, 0) && nanosecond == 0;
        if (!endOfDay && (clock.Hour > 23 || clock.Minute > 59 || clock.Second > 60))
            return false;
        LocalDate day = new(date.Year, date.Month, date.Day);
        local = endOfDay
            ? day.PlusDays(1).AtMidnight()
            : day.At(new LocalTime(clock.Hour, clock.Minute, Math.Min(clock.Second, 59))).PlusNanoseconds(nanosecond);
        return true;
    }

    public static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
}
