using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Finds the month of a day that is written without it: the latest up to the moment the page was made, or the one nearest to its
/// publication.</summary>
internal static class DayOfMonth
{
    // Every day of a month comes again within two months: of January 31 the next is March 31
    private const int Months = 2;

    /// <summary>The day; null where nothing tells its month, where two tellings differ, or where its weekday is another.</summary>
    public static LocalDate? Find(in LabelParts parts, PageClock page, DateTimeZone? zone)
    {
        LocalDate? latest = (page.Changed ?? page.Anchor) is { } end ? Latest(in parts, end, zone) : null;
        LocalDate? found = latest;
        if (page.Near is { } near)
        {
            LocalDate? nearest = Nearest(in parts, near, zone);
            found = page.Anchor is null || nearest == latest ? nearest : null;
        }

        return parts.Weekday == IsoDayOfWeek.None || found?.DayOfWeek == parts.Weekday ? found : null;
    }

    private static LocalDate? Latest(in LabelParts parts, Instant end, DateTimeZone? zone)
    {
        LocalDate today = (end + PageClock.Skew).InZone(zone ?? DateTimeZone.Utc).Date;
        for (int back = 0; back <= Months; back++)
        {
            if (InMonth(today, -back, parts.Day) is { } day && LabelDate.InstantOf(day, in parts, zone) <= end + PageClock.Skew)
                return day;
        }

        return null;
    }

    private static LocalDate? Nearest(in LabelParts parts, Instant near, DateTimeZone? zone)
    {
        LocalDate? best = null;
        Duration distance = Duration.MaxValue;
        LocalDate about = near.InZone(zone ?? DateTimeZone.Utc).Date;
        for (int month = -1; month <= 1; month++)
        {
            if (InMonth(about, month, parts.Day) is not { } day)
                continue;
            Instant at = LabelDate.InstantOf(day, in parts, zone);
            Duration away = at > near ? at - near : near - at;
            if (away < distance)
                (best, distance) = (day, away);
        }

        return best;
    }

    private static LocalDate? InMonth(LocalDate near, int shift, int day)
    {
        LocalDate month = new LocalDate(near.Year, near.Month, 1).PlusMonths(shift);
        return MachineTime.IsDate(month.Year, month.Month, day) ? new LocalDate(month.Year, month.Month, day) : null;
    }
}
