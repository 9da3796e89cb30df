using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>A date of the page as a whole: an instant, or a day only.</summary>
internal readonly record struct PageDate(TimeRole Role, Instant? At, LocalDate? Day);

/// <summary>Reads the dates of the page as a whole (T7).</summary>
internal static class PageDates
{
    public static List<PageDate> Read(TimelineContext context, PageClock page)
    {
        List<PageDate> dates = [];
        foreach (TimeLabel label in context.PageLabels.Take(24))
        {
            if (MachineTime.TryRead(label.Text, out MachineTime machine))
                Add(dates, label.Role, machine.IsCredible ? LabelDating.Date(machine, page, label.Source) : null);
            else if (LabelReader.TryRead(label.Text, page.TimeLexicon, page.Order, out LabelReading reading))
            {
                Add(dates, label, reading.First, page);
                if (reading.HasSecond)
                    Add(dates, label, reading.Second, page);
            }
        }

        return dates;
    }

    private static void Add(List<PageDate> dates, TimeLabel label, in LabelParts parts, PageClock page)
    {
        TimeRole role = parts.Role == TimeRole.Shown ? label.Role : parts.Role;
        if (parts.TellsDay && LabelDating.TryDate(in parts, page, out DatedTime time))
            Add(dates, role, time);
    }

    private static void Add(List<PageDate> dates, TimeRole role, DatedTime? time)
    {
        if (time is { } known && (known.Instant ?? known.Local?.InUtc().ToInstant()) is { } at)
            dates.Add(known.Precision == TimePrecision.Day ? new PageDate(role, null, known.Local?.Date) : new PageDate(role, at, null));
    }
}
