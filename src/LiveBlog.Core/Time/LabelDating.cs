using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates one label by itself, with nothing but its page's clock.</summary>
internal static class LabelDating
{
    private static readonly Duration Morning = Duration.FromHours(6);

    public static bool TryDate(in LabelParts parts, PageClock page, out DatedTime time)
    {
        time = default;
        if (parts.Age.IsSet)
            return page.Anchor is { } anchor && AgeTime.TryRead(parts.Age, anchor, page.Zone, out time);
        if (parts.IsPeriod)
            return PeriodTime.TryDate(in parts, page, out time);
        if (!parts.TellsDay)
            return TryDateClock(in parts, page, page.Anchor, out time);
        if (LabelDate.Find(in parts, page, out TimeFlags flags) is not { } day)
        {
            if (TryDateWeekday(in parts, page, out time))
                return true;
            time = new DatedTime { Flags = flags, Source = TimeSource.AbsoluteText };
            return flags != TimeFlags.None;
        }

        time = parts.HasClock
            ? DatedTime.On(day, in parts, page, null, flags, TimeSource.AbsoluteText)
            : WholeDay(day, in parts, page, flags);
        time = time.CheckedAgainst(page.Anchor);
        return true;
    }

    // "Next Friday", where it may be either of two
    private static bool TryDateWeekday(in LabelParts parts, PageClock page, out DatedTime time)
    {
        time = default;
        DateTimeZone? zone = ZoneChoice.ZoneOf(parts.Zone, page);
        bool two = parts is { HasDate: false, DayOffset: null, HasClock: false, Weekday: not IsoDayOfWeek.None };
        if (!two || zone is null || page.Today(zone) is not { } today)
            return false;
        (LocalDate first, LocalDate last) = parts.Week is { } week
            ? PeriodTime.OfWeek(today, week, parts.Weekday)
            : PeriodTime.Weekday(today, in parts);
        time = PeriodTime.Between(ZonedTime.StartOf(first, zone), ZonedTime.StartOf(last.PlusDays(1), zone), zone);
        return true;
    }

    // "Last night" lasts until the morning
    private static DatedTime WholeDay(LocalDate day, in LabelParts parts, PageClock page, TimeFlags flags)
    {
        DatedTime time = DatedTime.WholeDay(day, ZoneChoice.ZoneOf(parts.Zone, page), flags, TimeSource.AbsoluteText);
        bool night = parts.Part is DayPart.Evening or DayPart.Night;
        return night ? time with { Latest = time.Latest + Morning } : time;
    }

    /// <summary>A clock alone: the latest day on which it is not past the bound (T22).</summary>
    public static bool TryDateClock(in LabelParts parts, PageClock page, Instant? bound, out DatedTime time)
    {
        time = default;
        if (bound is not { } last || (!parts.Zone.IsWritten && page.Zone is null))
            return false;
        time = ClockDay.Latest(in parts, page, last + PageClock.Skew, null).CheckedAgainst(page.Anchor);
        return true;
    }

    /// <summary>A machine time; one without an offset is on the page's clock (T15).</summary>
    public static DatedTime Date(MachineTime machine, PageClock page, TimeSource source)
    {
        if (machine.Precision == TimePrecision.Day)
            return DatedTime.WholeDay(machine.Local.Date, page.Zone, TimeFlags.None, source);
        ZoneText zone = machine.Offset is { } offset ? new ZoneText(offset, null) : default;
        LabelParts parts = new() { Clock = machine.Local.TimeOfDay, ClockPrecision = machine.Precision, Zone = zone };
        return DatedTime.On(machine.Local.Date, in parts, page, null, TimeFlags.None, source).CheckedAgainst(page.Anchor);
    }
}
