using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Gives the start and the end of a range what only one of them writes: "10–22 August", "3-4:30pm".</summary>
internal static class RangeParts
{
    /// <summary>A number beside a date is a day of its month, beside a clock an hour.</summary>
    public static bool TryTakeNumber(int number, in LabelParts other, out LabelParts parts)
    {
        parts = other;
        parts.Weekday = IsoDayOfWeek.None;
        if (other.HasDate)
            return DateForms.Set(ref parts, other.Year, other.Month, number);
        parts.Part = DayPart.None;
        return other.HasClock && ClockForms.Set(ref parts, number, 0, 0, TimePrecision.Hour);
    }

    public static bool TryTakeYear(int year, ref LabelParts start, ref LabelParts end)
    {
        if (year == 0)
            return true;
        bool fits = start.HasDate && start.Year is 0 && DateForms.Set(ref end, year, end.Month, end.Day);
        start.Year = fits ? year : start.Year;
        return fits;
    }

    public static void Share(ref LabelParts start, ref LabelParts end)
    {
        if (start.HasClock && end.HasClock)
            ShareHalf(ref start, ref end);
        start.Zone = start.Zone.IsWritten ? start.Zone : end.Zone;
        end.Zone = end.Zone.IsWritten ? end.Zone : start.Zone;
        if (!start.TellsDay && end is { TellsDay: true, DayOffset: null or <= 0 } && start.HasClock)
            start = WithDay(start, end);
        bool months = (start.HasDate || start.IsMonth) && (end.HasDate || end.IsMonth);
        if (months && start.Year == 0 && end.Year != 0)
            start.Year = end.Year - (IsLater(in start, in end) ? 1 : 0);
        else if (months && end.Year == 0 && start.Year != 0)
            end.Year = start.Year + (IsLater(in start, in end) ? 1 : 0);
    }

    /// <summary>These parts on the day of others.</summary>
    public static LabelParts WithDay(LabelParts parts, in LabelParts day)
    {
        parts.Year = day.Year;
        parts.Month = day.Month;
        parts.Day = day.Day;
        parts.MayBeSwapped = day.MayBeSwapped;
        parts.IsYearShort = day.IsYearShort;
        parts.Weekday = day.Weekday;
        parts.Choice = day.Choice;
        parts.Week = day.Week;
        parts.DayOffset = day.DayOffset;
        return parts;
    }

    // "11-1pm" begins before noon, "1pm-3" ends after it: the nearer reading is meant
    private static void ShareHalf(ref LabelParts start, ref LabelParts end)
    {
        if (start.Part == DayPart.None && end.Part != DayPart.None && IsShort(start.Clock))
        {
            (LocalTime early, LocalTime late) = (Half(start.Clock, isPm: false), Half(start.Clock, isPm: true));
            start.Clock = Gap(early, end.Clock) < Gap(late, end.Clock) ? early : late;
        }
        else if (end.Part == DayPart.None && start.Part != DayPart.None && IsShort(end.Clock))
        {
            (LocalTime early, LocalTime late) = (Half(end.Clock, isPm: false), Half(end.Clock, isPm: true));
            end.Clock = Gap(start.Clock, early) < Gap(start.Clock, late) ? early : late;
        }
    }

    /// <summary>The ticks from one clock on to another; a whole day where they are the same.</summary>
    private static long Gap(LocalTime from, LocalTime to) =>
        to > from ? to.TickOfDay - from.TickOfDay : to.TickOfDay - from.TickOfDay + NodaConstants.TicksPerDay;

    private static bool IsShort(LocalTime clock) => clock.Hour is >= 1 and <= 12;

    private static LocalTime Half(LocalTime clock, bool isPm) => clock.PlusHours((isPm ? 12 : 0) + (clock.Hour % 12) - clock.Hour);

    private static bool IsLater(in LabelParts start, in LabelParts end) => (start.Month, start.Day).CompareTo((end.Month, end.Day)) > 0;
}
