using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates bare clocks where no zone is known: date and clock as shown, without an instant (T15).</summary>
internal static class LocalClocks
{
    public static void Date(IReadOnlyList<TimelineRow> rows, TimelineContext context, PageClock page)
    {
        if (rows.Any(row => row.Instant is not null))
            return;
        // The dates of the page are on the same unknown clock; the capture is not
        PageClock local = page with { Zone = DateTimeZone.Utc, Anchor = null };
        List<TimelineRow> pending = rows.Where(row => row.IsPending).ToList();
        new PageAnchor(PageDates.Read(context, local), local).Date(pending);
        foreach (TimelineRow row in pending)
        {
            if (row.Published is { At: { } at } time)
                row.Published = time with { At = null, Local = at.LocalDateTime, Zone = null, Flags = time.Flags & ~TimeFlags.ZoneAssumed };
        }
    }
}
