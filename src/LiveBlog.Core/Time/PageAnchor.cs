using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates a list of bare clocks from the dates of its page. A page's date of publication may be the start or the end of the blog,
/// and its last change may come days later: the day is taken on which the list lies nearest to one of the dates, and it ends before the
/// last change and the capture (T7, T22).</summary>
internal sealed class PageAnchor(IReadOnlyList<PageDate> dates, PageClock page)
{
    private static readonly Duration Early = Duration.FromMinutes(60);
    private static readonly Duration Day = Duration.FromDays(1);

    /// <summary>The latest the page's end can be; null where nothing tells.</summary>
    public Instant? End { get; } = Ends(dates, page);

    /// <summary>The page's clock with its dates, for dates without a year.</summary>
    public PageClock Clock { get; } = dates.Any(date => date is { Role: TimeRole.Modified, At: not null })
        ? page with { Anchor = page.Anchor ?? Ends(dates, page), Changed = Ends(dates, page) }
        : page with { Near = dates.Select(date => date.At ?? Noon(date.Day!.Value)).Cast<Instant?>().FirstOrDefault() };

    public void Date(IReadOnlyList<TimelineRow> rows)
    {
        if (dates.Count == 0)
        {
            if (page.Anchor is { } anchor)
                new ClockWalk(rows, page).FromBound(anchor + PageClock.Skew);
            return;
        }

        Instant reference = dates.Select(date => date.At ?? date.Day?.AtMidnight().InUtc().ToInstant()).OfType<Instant>().Max() + Day;
        (Instant Oldest, Instant Newest)? span = Try(rows, reference);
        if (span is not { } list)
            return;
        int shift = Best(list.Oldest, list.Newest);
        LocalDate newest = list.Newest.InZone(page.Zone ?? DateTimeZone.Utc).Date;
        foreach (TimelineRow row in rows.Where(row => row.Published?.Source == TimeSource.ClockText))
            row.Published = null;
        new ClockWalk(rows, page).FromDay(newest.PlusDays(shift), End);
    }

    private static Instant? Ends(IReadOnlyList<PageDate> dates, PageClock page)
    {
        Instant? modified = dates.Where(date => date.Role == TimeRole.Modified).Select(date => date.At).Max();
        return modified is { } change && page.Anchor is { } capture ? Instant.Min(change, capture) : modified ?? page.Anchor;
    }

    private (Instant, Instant)? Try(IReadOnlyList<TimelineRow> rows, Instant bound)
    {
        new ClockWalk(rows, page).FromBound(bound);
        Instant[] times = rows.Select(row => row.Instant).OfType<Instant>().ToArray();
        return times.Length == 0 ? null : (times.Min(), times.Max());
    }

    private int Best(Instant oldest, Instant newest)
    {
        (int Shift, Duration Distance) best = (0, Duration.MaxValue);
        int reach = (int)Math.Min(40, (newest - oldest).TotalDays) + 5;
        foreach (PageDate date in dates)
        {
            int around = (int)Math.Round(((date.At ?? Noon(date.Day!.Value)) - newest).TotalDays);
            for (int shift = around - 2; shift <= around + reach; shift++)
            {
                Duration move = Duration.FromDays(shift);
                Duration distance = Distance(date, oldest + move, newest + move);
                bool ends = End is not { } end || newest + move <= end + PageClock.Skew;
                if (ends && (distance < best.Distance || (distance == best.Distance && shift > best.Shift)))
                    best = (shift, distance);
            }
        }

        return best.Shift;
    }

    private Duration Distance(PageDate date, Instant oldest, Instant newest)
    {
        if (date.Day is { } day)
        {
            Instant near = date.Role == TimeRole.Published ? oldest : newest;
            int days = Period.DaysBetween(day, near.InZone(page.Zone ?? DateTimeZone.Utc).Date);
            return Duration.FromDays(Math.Abs(days));
        }

        Instant at = date.At!.Value;
        if (date.Role == TimeRole.Modified)
            return at + PageClock.Skew >= newest ? Absolute(at - newest) : Duration.MaxValue;
        Duration start = oldest >= at - Early ? Absolute(oldest - at) : Duration.MaxValue;
        Duration end = newest <= at + PageClock.Skew ? Absolute(at - newest) : Duration.MaxValue;
        return at >= oldest && at <= newest ? Duration.Min(at - oldest, newest - at) : Duration.Min(start, end);
    }

    private static Duration Absolute(Duration duration) => duration < Duration.Zero ? -duration : duration;

    private static Instant Noon(LocalDate day) => day.At(new LocalTime(12, 0)).InUtc().ToInstant();
}
