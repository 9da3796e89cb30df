using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates what tells an interval only: a month, "this week", "next Friday", "in the evening", and "after 3pm", which is open at one
/// side. Where a word has two readings, the interval holds both.</summary>
internal static class PeriodTime
{
    public static bool TryDate(in LabelParts parts, PageClock page, out DatedTime time)
    {
        time = default;
        if (parts.IsBound)
            return TryDateBound(in parts, page, out time);
        DateTimeZone? zone = ZoneChoice.ZoneOf(parts.Zone, page);
        if (parts.IsPart && zone is not null && page.Anchor is { } anchor)
        {
            time = Part(parts.Part, anchor.InZone(zone).LocalDateTime, zone);
            return true;
        }

        if (zone is null || Find(in parts, page, zone) is not { } days || !IsCivil(days.First) || !IsCivil(days.End))
            return false;
        time = Between(ZonedTime.StartOf(days.First, zone), ZonedTime.StartOf(days.End, zone), zone);
        return true;
    }

    private static bool TryDateBound(in LabelParts parts, PageClock page, out DatedTime time)
    {
        // What is bounded by a clock alone lies on the page's day, ahead or not
        LabelParts moment = parts with { Bound = TimeBound.None, Age = default, DayOffset = parts.TellsDay ? parts.DayOffset : 0 };
        if (!LabelDating.TryDate(in moment, page, out time))
            return false;
        bool isBefore = parts.Bound == TimeBound.Before;
        time = new DatedTime
        {
            Earliest = isBefore ? null : time.Latest ?? time.Instant,
            Latest = isBefore ? time.Earliest ?? time.Instant : null,
            Source = time.Source,
            Zone = time.Zone,
            Flags = time.Flags,
        };
        return time is not { Earliest: null, Latest: null };
    }

    /// <summary>The day of a weekday to come; both where "next Friday" may be either of two, or "this Friday" may be over.</summary>
    public static (LocalDate First, LocalDate Last) Weekday(LocalDate today, in LabelParts parts)
    {
        LocalDate coming = today.DayOfWeek == parts.Weekday && parts.Choice == WeekdayChoice.This ? today : today.Next(parts.Weekday);
        LocalDate ofWeek = Monday(today).PlusDays((parts.Choice == WeekdayChoice.Next ? 7 : 0) + (int)parts.Weekday - 1);
        return coming <= ofWeek ? (coming, ofWeek) : (ofWeek, coming);
    }

    /// <summary>The day of a weekday in a week; two where it matters whether weeks begin on Sunday or on Monday.</summary>
    public static (LocalDate First, LocalDate Last) OfWeek(LocalDate today, int week, IsoDayOfWeek weekday)
    {
        LocalDate day = Monday(today).PlusDays((week * 7) + (int)weekday - 1);
        return (weekday == IsoDayOfWeek.Sunday, today.DayOfWeek == IsoDayOfWeek.Sunday) switch
        {
            (true, false) => (day.PlusDays(-7), day),
            (false, true) => (day, day.PlusDays(7)),
            _ => (day, day),
        };
    }

    /// <summary>From one instant to the other; in a day its zone skipped the later clock can come first.</summary>
    public static DatedTime Between(Instant one, Instant other, DateTimeZone zone) => new()
    {
        Earliest = Instant.Min(one, other), Latest = Instant.Max(one, other), Source = TimeSource.AbsoluteText, Zone = zone.Id,
            Flags = TimeFlags.DateInferred,
    };

    private static (LocalDate First, LocalDate End)? Find(in LabelParts parts, PageClock page, DateTimeZone zone)
    {
        if (parts.IsMonth)
            return Month(in parts, page.Today(zone));
        if (page.Today(zone) is not { } today)
            return null;
        return Of(parts.Period, today);
    }

    // "In the evening" is said of today or, while it is not evening yet, of yesterday too; languages part the day differently
    private static DatedTime Part(DayPart part, LocalDateTime now, DateTimeZone zone)
    {
        (int from, int to) = part switch
        {
            DayPart.Morning => (0, 13),
            DayPart.NoonPart => (10, 16),
            DayPart.Afternoon => (11, 20),
            DayPart.Evening => (15, 26),
            _ => (17, 30),
        };
        bool night = part == DayPart.Night && now.Hour < to - 24;
        LocalDateTime first = now.Date.AtMidnight().PlusHours(from).PlusDays(now.Hour < from ? -1 : 0);
        LocalDateTime last = now.Date.AtMidnight().PlusHours(night ? to - 24 : to);
        return Between(first.InZoneLeniently(zone).ToInstant(), last.InZoneLeniently(zone).ToInstant(), zone);
    }

    private static (LocalDate, LocalDate)? Month(in LabelParts parts, LocalDate? today)
    {
        int year = parts.Year;
        if (year == 0)
        {
            if (today is not { } day)
                return null;
            year = parts.YearShift is { } shift ? day.Year + shift : day.Month >= parts.Month ? day.Year : day.Year - 1;
        }

        if (!MachineTime.IsDate(year, parts.Month, 1))
            return null;
        LocalDate first = new(year, parts.Month, 1);
        // "August 32" is no month to come
        if (parts.IsYearShort && today is { } now && first > now)
            return null;
        return (first, first.PlusMonths(1));
    }

    private static (LocalDate, LocalDate)? Of(CalendarPeriod period, LocalDate today)
    {
        LocalDate monday = Monday(today);
        LocalDate month = new(today.Year, today.Month, 1);
        LocalDate quarter = month.PlusMonths(-((today.Month - 1) % 3));
        return period.Unit switch
        {
            TimeUnit.Day => (today, today.PlusDays(1)),
            // A week begins on Sunday or on Monday
            TimeUnit.Week when today.DayOfWeek == IsoDayOfWeek.Sunday => (monday, monday.PlusDays(13)),
            TimeUnit.Week => (monday.PlusDays(-1), monday.PlusDays(7)),
            TimeUnit.Weekend => Weekend(period.Shift, today, monday.PlusDays(5)),
            TimeUnit.Month => (month, month.PlusMonths(1)),
            TimeUnit.Quarter => (quarter, quarter.PlusMonths(3)),
            TimeUnit.Year => (new LocalDate(today.Year, 1, 1), new LocalDate(today.Year + 1, 1, 1)),
            _ => null,
        };
    }

    // To some the next weekend is the first to come, to others the one after it; on a weekend "last" and "next" count from it
    private static (LocalDate, LocalDate) Weekend(int shift, LocalDate today, LocalDate saturday) => shift switch
    {
        0 => (saturday, saturday.PlusDays(2)),
        < 0 => (saturday.PlusDays(-7), saturday.PlusDays(-5)),
        _ => (today < saturday ? saturday : saturday.PlusDays(7), saturday.PlusDays(9)),
    };

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static bool IsCivil(LocalDate day) => day.Year is > 1 and < 9990;
}
