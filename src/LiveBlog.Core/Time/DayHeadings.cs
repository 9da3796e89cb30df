using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates the day headings of a list; a heading wins over any inference, and nothing is inferred across it (T21).</summary>
internal static class DayHeadings
{
    /// <summary>Gives the rows, newest first, the days of their headings; each heading lies no later than the one above it.</summary>
    public static void Apply(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        string? heading = null;
        LocalDate? day = null;
        PageClock bound = page;
        foreach (TimelineRow row in rows)
        {
            if (row.Item.DayHeading != heading)
            {
                heading = row.Item.DayHeading;
                day = heading is null ? null : Read(heading, bound, page);
                if (day is { } known)
                    bound = bound with { Anchor = page.Zone is { } zone
                        ? ZonedTime.StartOf(known.PlusDays(1), zone) - Duration.Epsilon
                        : bound.Anchor };
            }

            row.HeadingDay = day;
        }

        Date(rows, page);
        LocalDate? first = rows.FirstOrDefault(row => row.HeadingDay is not null)?.HeadingDay;
        foreach (TimelineRow row in rows.TakeWhile(row => row.HeadingDay is null))
            row.AfterDay = first;
    }

    private static void Date(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        Instant? newer = null;
        foreach (TimelineRow row in rows)
        {
            if (row is { IsPending: true, HeadingDay: { } own })
                row.Publish(DatedTime.On(own, row.Text!.Parts, page, newer, TimeFlags.DateInferred, TimeSource.ClockText)
                    .CheckedAgainst(page.Anchor), row.Text.Raw);
            newer = row.Instant ?? newer;
        }
    }

    /// <summary>The day a heading says; a weekday is the latest up to the bound, "yesterday" counts from the page.</summary>
    public static LocalDate? Read(string heading, PageClock bound, PageClock page)
    {
        if (MachineTime.TryRead(heading, out MachineTime machine))
            return machine.Local.Date;
        if (!LabelReader.TryRead(heading, page.TimeLexicon, page.Order, out LabelReading reading) || reading.First.HasClock)
            return null;
        LabelParts parts = reading.First;
        return LabelDate.Find(in parts, parts.DayOffset is null ? bound : page, out _);
    }
}
