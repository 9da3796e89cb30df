using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Finds which way a list runs from its steps (T24); pinned updates take no part (T25).</summary>
internal static class ListDirection
{
    private const int Day = 24 * 60;

    // Longer steps lead over the night and tell nothing by themselves
    private const int Small = 6 * 60;

    /// <summary>The direction, and whether the list is to be read as newest first, which it also is where nothing tells.</summary>
    public static (TimelineDirection Direction, bool NewestFirst) Find(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        List<TimelineRow> list = rows.Where(row => !row.Item.IsPinned).ToList();
        long[] known = list.Select(row => row.Instant).OfType<Instant>().Select(at => at.ToUnixTimeSeconds()).ToArray();
        (int down, int up) = Steps(known);
        if (down + up > 0 && (known.Length > 2 || !list.Exists(row => row.IsPending)))
            return Judge(down, up, down >= up);
        (int headingDown, int headingUp) = Steps(Headings(list, page));
        if (headingDown != headingUp)
            return Judge(headingDown, headingUp, headingDown > headingUp);
        return FromClocks(list, page);
    }

    private static (TimelineDirection, bool) FromClocks(List<TimelineRow> list, PageClock page)
    {
        long[] clocks = list.Select(row => Clock(row, page)).OfType<long>().ToArray();
        (int down, int up) = Steps(clocks.Zip(clocks.Skip(1), (before, after) => Wrapped(after - before)));
        // The shorter blog is the likelier: overnight gaps make single steps lie
        long span = Span(clocks), turned = Span(clocks.Reverse().ToArray());
        if (span == 0 && turned == 0)
            return (TimelineDirection.Unknown, true);
        return Judge(down, up, span <= turned);
    }

    private static (TimelineDirection, bool) Judge(int down, int up, bool newestFirst)
    {
        bool mixed = down + up >= 4 && Math.Max(down, up) * 10 < (down + up) * 6;
        return (mixed ? TimelineDirection.Mixed : newestFirst ? TimelineDirection.NewestFirst : TimelineDirection.OldestFirst, newestFirst);
    }

    private static (int Down, int Up) Steps(long[] times)
    {
        int down = 0, up = 0;
        for (int i = 1; i < times.Length; i++)
        {
            down += times[i - 1] > times[i] ? 1 : 0;
            up += times[i] > times[i - 1] ? 1 : 0;
        }

        return (down, up);
    }

    private static (int Down, int Up) Steps(IEnumerable<long> steps)
    {
        long[] small = steps.Where(step => Math.Abs(step) <= Small).ToArray();
        return (small.Count(step => step < 0), small.Count(step => step > 0));
    }

    private static long[] Headings(List<TimelineRow> list, PageClock page) =>
        list.Select(row => row.Item.DayHeading).OfType<string>().Distinct().Select(heading => DayHeadings.Read(heading, page, page))
            .OfType<LocalDate>().Select(day => (long)Period.DaysBetween(new LocalDate(1970, 1, 1), day)).ToArray();

    /// <summary>The minute of the day on the page's own clock.</summary>
    private static long? Clock(TimelineRow row, PageClock page)
    {
        if (row is { IsPending: true, Text.Parts: { Zone.IsWritten: false } parts })
            return (parts.Clock.Hour * 60) + parts.Clock.Minute;
        Instant? at = row.Instant;
        if (row.IsPending)
            at = ClockDay.Latest(row.Text!.Parts, page, page.Anchor ?? Instant.FromUtc(2020, 1, 1, 0, 0), null).Instant;
        return at?.InZone(page.Zone ?? DateTimeZone.Utc).TimeOfDay is { } time ? (time.Hour * 60) + time.Minute : null;
    }

    /// <summary>How long the list is where every step goes back in time.</summary>
    private static long Span(long[] clocks) => clocks.Zip(clocks.Skip(1), (before, after) => (((before - after) % Day) + Day) % Day).Sum();

    private static long Wrapped(long minutes) => minutes > Day / 2 ? minutes - Day : minutes < -Day / 2 ? minutes + Day : minutes;
}
