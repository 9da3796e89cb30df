using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates a start and an end: the interval between them, the end's last day included.</summary>
internal static class RangeTime
{
    public static bool TryDate(in LabelReading reading, PageClock page, out DatedTime time)
    {
        LabelParts start = reading.First;
        time = default;
        if (!LabelDating.TryDate(in start, page, out DatedTime first) || (first.Earliest ?? first.Instant) is not { } earliest
            || first.Flags.HasFlag(TimeFlags.DstFold))
            return false;
        if (!TryDateEnd(in reading, page, first, earliest, out DatedTime last) || (last.Latest ?? last.Instant) is not { } latest
            || latest < earliest)
            return false;
        time = new DatedTime { Earliest = earliest, Latest = latest, Source = first.Source, Zone = first.Zone, Flags = first.Flags };
        return true;
    }

    private static bool TryDateEnd(in LabelReading reading, PageClock page, DatedTime first, Instant earliest, out DatedTime last)
    {
        LabelParts end = reading.Second;
        LocalDateTime? started = first.Local ?? first.At?.LocalDateTime;
        if (started is { } begin && !end.IsMonth)
        {
            if (DayOf(in end, begin) is { } day)
                end = RangeParts.WithDay(end, new LabelParts { Year = day.Year, Month = day.Month, Day = day.Day });
        }
        else if (end is { IsMonth: true, Year: 0 })
        {
            LocalDate begun = earliest.InZone(page.Zone ?? DateTimeZone.Utc).Date.PlusDays(2);
            end.Year = begun.Year + (end.Month < begun.Month ? 1 : 0);
        }

        return LabelDating.TryDate(in end, page, out last);
    }

    /// <summary>The day of an end that is counted from its start; null where it tells its day by itself.</summary>
    private static LocalDate? DayOf(in LabelParts end, LocalDateTime begin)
    {
        LocalDate day = begin.Date;
        if (!end.TellsDay)
            return day.PlusDays(end.Clock < begin.TimeOfDay ? 1 : 0);
        if (end is { HasDate: false, DayOffset: null, Week: null, Choice: not WeekdayChoice.Next })
            return day.DayOfWeek == end.Weekday ? day : day.Next(end.Weekday);
        if (!end.HasDate || end.Year != 0)
            return null;
        int year = day.Year + ((end.Month, end.Day).CompareTo((day.Month, day.Day)) < 0 ? 1 : 0);
        return MachineTime.IsDate(year, end.Month, end.Day) ? new LocalDate(year, end.Month, end.Day) : null;
    }
}
