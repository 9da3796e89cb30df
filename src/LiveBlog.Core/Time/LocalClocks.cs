using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Time;

/// <summary>Dates bare clocks where no zone is known: date and clock as shown, without an instant (T15).</summary>
internal static class LocalClocks
{
    public static void Date(IReadOnlyList<TimelineRow> rows, TimelineContext context, PageClock page)
    {
        if (rows.Any(row => row.Instant is not null))
            return;
        // The dates the page prints are on the same unknown clock; the capture and machine times are not
        PageClock local = page with { Zone = DateTimeZone.Utc, Anchor = null };
        // What was dated without a zone was walked without instants
        foreach (TimelineRow row in rows.Where(
            row => row is { HeadingDay: null, Published: { Source: TimeSource.ClockText, At: null, Local: not null } }))
            row.Published = null;
        List<TimelineRow> pending = rows.Where(row => row.IsPending).ToList();
        new PageAnchor(PageDates.Read(context with { PageLabels = [.. context.PageLabels.Select(OnLocalClock)] }, local), local)
            .Date(pending);
        foreach (TimelineRow row in pending)
        {
            if (row.Published is { At: { } at } time)
                row.Published = time with { At = null, Local = at.LocalDateTime, Zone = null, Flags = time.Flags & ~TimeFlags.ZoneAssumed };
        }
    }

    /// <summary>A machine time that is an instant tells only about the day.</summary>
    private static TimeLabel OnLocalClock(TimeLabel label) =>
        MachineTime.TryRead(label.Text, out MachineTime time) && time.Instant is not null
            ? label with { Text = LocalDatePattern.Iso.Format(time.Local.Date) }
            : label;
}
