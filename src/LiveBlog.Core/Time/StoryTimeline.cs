using NodaTime;

namespace LiveBlog.Core;

/// <summary>The updates of a story in the order of time. Only <see cref="Update.Published"/> counts. Updates of equal times keep the page's
/// order, read the way the page runs; updates without a time keep their place between their neighbours of the page.</summary>
public static class StoryTimeline
{
    /// <summary>All updates, the newest first.</summary>
    public static ValueList<Update> NewestFirst(Story story) => Ordered(story, newestFirst: true).ToValueList();

    /// <summary>All updates, the oldest first.</summary>
    public static ValueList<Update> OldestFirst(Story story) => Ordered(story, newestFirst: false).ToValueList();

    /// <summary>The updates published at or after <paramref name="from"/> and before <paramref name="to"/>, the oldest first; those without
    /// an instant are left out.</summary>
    public static ValueList<Update> Between(Story story, Instant from, Instant to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return Ordered(story, newestFirst: false).Where(update => update.Published?.Instant is { } at && at >= from && at < to)
            .ToValueList();
    }

    /// <summary>The updates published at or after an instant, the oldest first; those without an instant are left out.</summary>
    public static ValueList<Update> Since(Story story, Instant from) =>
        Ordered(story, newestFirst: false).Where(update => update.Published?.Instant is { } at && at >= from).ToValueList();

    /// <summary>All updates by their day in a zone, the newest first. An update without an instant is counted to the day of the one before
    /// it; the date is null where no update has an instant.</summary>
    public static ValueList<StoryDay> ByDay(Story story, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        List<StoryDay> days = [];
        List<Update> current = [];
        LocalDate? day = null;
        foreach (Update update in Ordered(story, newestFirst: true))
        {
            LocalDate? own = update.Published?.Instant is { } at ? TimeBounds.In(at, zone).Date : null;
            if (own is not null && day is not null && own != day)
            {
                days.Add(new StoryDay(day, current.ToValueList()));
                current = [];
            }

            day = own ?? day;
            current.Add(update);
        }

        if (current.Count > 0)
            days.Add(new StoryDay(day, current.ToValueList()));
        return days.ToValueList();
    }

    /// <summary>The pinned updates in page order, then the others, the newest first.</summary>
    public static ValueList<Update> PinnedFirst(Story story)
    {
        IEnumerable<Update> ordered = Ordered(story, newestFirst: true);
        return story.Updates.Where(update => update.IsPinned).Concat(ordered.Where(update => !update.IsPinned)).ToValueList();
    }

    private static IEnumerable<Update> Ordered(Story story, bool newestFirst)
    {
        ArgumentNullException.ThrowIfNull(story);
        List<(Instant? At, Update Update)> page = Keys(story.Updates);
        if (RunsNewestFirst(page) is { } pageWay && pageWay != newestFirst)
            page.Reverse();
        List<(Instant? At, Update Update)> keyed = Anchored(page);
        // LINQ's sorts are stable
        IEnumerable<(Instant? At, Update Update)> sorted = newestFirst
            ? keyed.OrderByDescending(item => item.At)
            : keyed.OrderBy(item => item.At);
        return sorted.Select(item => item.Update);
    }

    /// <summary>Each update with its instant, or with its local time where no update has an instant.</summary>
    private static List<(Instant? At, Update Update)> Keys(ValueList<Update> updates)
    {
        bool instants = updates.Any(update => update.Published?.Instant is not null);
        return updates.Select(update => (instants ? update.Published?.Instant : update.Published?.Local?.InUtc().ToInstant(), update))
            .ToList();
    }

    /// <summary>Gives the updates without a time that of the one before them, and the first ones that of the one after.</summary>
    private static List<(Instant? At, Update Update)> Anchored(List<(Instant? At, Update Update)> page)
    {
        Instant? last = page.FirstOrDefault(item => item.At is not null).At;
        return page.Select(item => (last = item.At ?? last, item.Update)).ToList();
    }

    /// <summary>The way most steps of the page go; null where they do not tell.</summary>
    private static bool? RunsNewestFirst(List<(Instant? At, Update Update)> page)
    {
        int balance = 0;
        Instant? before = null;
        foreach ((Instant? at, Update update) in page)
        {
            if (at is null || update.IsPinned)
                continue;
            balance += before is { } other ? Math.Sign(at.Value.CompareTo(other)) : 0;
            before = at;
        }

        return balance == 0 ? null : balance < 0;
    }
}
