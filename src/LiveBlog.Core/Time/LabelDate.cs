using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Finds the day of a label that tells it, fully or in part (T11 to T13, T30).</summary>
internal static class LabelDate
{
    // A scheduled post or a page made east of its zone
    private static readonly Duration Tomorrow = Duration.FromDays(1);
    private static readonly Duration Year = Duration.FromDays(366);

    /// <summary>The day, or null where it cannot be told; flags tell what was inferred.</summary>
    public static LocalDate? Find(in LabelParts parts, PageClock page, out TimeFlags flags)
    {
        flags = TimeFlags.None;
        DateTimeZone? zone = ZoneChoice.ZoneOf(parts.Zone, page);
        if (parts.HasDate)
            return Written(in parts, page, zone, ref flags);
        if (page.Today(zone) is not { } today)
            return null;
        if (parts.DayOffset is { } offset)
        {
            LocalDate near = today.PlusDays(offset);
            flags |= parts.Weekday != IsoDayOfWeek.None && near.DayOfWeek != parts.Weekday ? TimeFlags.WeekdayMismatch : TimeFlags.None;
            return near;
        }

        if (parts.Weekday == IsoDayOfWeek.None)
            return null;
        flags |= TimeFlags.DateInferred;
        if (parts.Week is { } week)
            return PeriodTime.OfWeek(today, week, parts.Weekday) is var (one, other) && one == other ? one : null;
        if (parts.Choice is WeekdayChoice.This or WeekdayChoice.Next)
            return PeriodTime.Weekday(today, in parts) is var (first, last) && first == last ? first : null;
        LocalDate day = today.DayOfWeek == parts.Weekday && parts.Choice != WeekdayChoice.Before ? today : today.Previous(parts.Weekday);
        bool ahead = parts.HasClock && InstantOf(day, in parts, zone) > page.Anchor!.Value + PageClock.Skew;
        return ahead ? day.PlusWeeks(-1) : day;
    }

    private static LocalDate? Written(in LabelParts parts, PageClock page, DateTimeZone? zone, ref TimeFlags flags)
    {
        if (parts.IsDayOfMonth)
        {
            flags |= TimeFlags.DateInferred;
            return DayOfMonth.Find(in parts, page, zone);
        }

        LocalDate? date = Dated(in parts, parts.Month, parts.Day, page, zone);
        if (parts.MayBeSwapped)
            date = Decide(date, Dated(in parts, parts.Day, parts.Month, page, zone), in parts, page);
        if (date is null)
        {
            flags |= parts.MayBeSwapped ? TimeFlags.AmbiguousDate : TimeFlags.None;
            return null;
        }

        // "1.10.30" is a date to come for nobody; it is a number of another kind
        if (parts.IsYearShort && page.Today(zone) is { } today
            && (date > today.PlusDays(1) || (page.Order == DateOrder.YearFirst && date < today.PlusDays(-366))))
            return null;
        if (parts.Year == 0)
            flags |= TimeFlags.DateInferred;
        if (parts.Weekday != IsoDayOfWeek.None && date.Value.DayOfWeek != parts.Weekday)
            flags |= TimeFlags.WeekdayMismatch;
        return date;
    }

    /// <summary>Of two readings the one the weekday fits, or the one that is not in the future.</summary>
    private static LocalDate? Decide(LocalDate? dayFirst, LocalDate? monthFirst, in LabelParts parts, PageClock page)
    {
        if (dayFirst is not { } one || monthFirst is not { } other)
            return null;
        if (parts.Weekday != IsoDayOfWeek.None && (one.DayOfWeek == parts.Weekday) != (other.DayOfWeek == parts.Weekday))
            return one.DayOfWeek == parts.Weekday ? one : other;
        if (page.Today(null)?.PlusDays(1) is not { } last || (one > last) == (other > last))
            return null;
        return one > last ? other : one;
    }

    private static LocalDate? Dated(in LabelParts parts, int month, int day, PageClock page, DateTimeZone? zone)
    {
        if (parts.Year != 0)
            return MachineTime.IsDate(parts.Year, month, day) ? new LocalDate(parts.Year, month, day) : null;
        if (parts.YearShift is { } shift)
            return page.Today(zone) is { } today && MachineTime.IsDate(today.Year + shift, month, day)
                ? new LocalDate(today.Year + shift, month, day) : null;
        LocalDate? latest = (page.Changed ?? page.Anchor) is { } end ? Latest(in parts, month, day, end, zone) : null;
        if (page.Near is not { } near)
            return latest;
        // A page captured long after it was published may have been filled all the time
        LocalDate? nearest = Nearest(in parts, month, day, near, zone);
        return page.Anchor is null || nearest == latest ? nearest : null;
    }

    /// <summary>A label without a year is of the last twelve months; February 29 may be of none.</summary>
    private static LocalDate? Latest(in LabelParts parts, int month, int day, Instant end, DateTimeZone? zone)
    {
        int last = end.InUtc().Year + 1;
        for (int year = last; year >= last - 2; year--)
        {
            if (!MachineTime.IsDate(year, month, day))
                continue;
            Instant at = InstantOf(new LocalDate(year, month, day), in parts, zone);
            if (at <= end + Tomorrow)
                return at >= end - Year ? new LocalDate(year, month, day) : null;
        }

        return null;
    }

    /// <summary>The date nearest to an instant, half a year away at most.</summary>
    private static LocalDate? Nearest(in LabelParts parts, int month, int day, Instant near, DateTimeZone? zone)
    {
        LocalDate? best = null;
        Duration distance = Year / 2;
        int about = near.InUtc().Year;
        for (int year = about - 1; year <= about + 1; year++)
        {
            if (!MachineTime.IsDate(year, month, day))
                continue;
            LocalDate date = new(year, month, day);
            Instant at = InstantOf(date, in parts, zone);
            Duration away = at > near ? at - near : near - at;
            if (away <= distance)
                (best, distance) = (date, away);
        }

        return best;
    }

    internal static Instant InstantOf(LocalDate day, in LabelParts parts, DateTimeZone? zone) =>
        (parts.HasClock ? day.At(parts.Clock) : day.AtMidnight()).InZoneLeniently(zone ?? DateTimeZone.Utc).ToInstant();
}
