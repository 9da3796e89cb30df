using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Dates all labels of a page together: what one update knows helps the others.</summary>
internal static class TimelineResolver
{
    private static readonly FrozenSet<string> IanaIds = DateTimeZoneProviders.Tzdb.Ids.ToFrozenSet(StringComparer.Ordinal);

    public static Timeline Resolve(IReadOnlyList<TimelineItem> items, TimelineContext context)
    {
        PageClock page = PageClock.Of(context.ZoneId, context.Language, context.Country, context.CapturedAt);
        List<TimelineRow> rows = Rows(items, page, context.Cancellation);
        ModifiedTimes.TakeAsOwn(rows);
        page = SwappedDates.Settle(rows, context, page);
        HourConflicts.Settle(rows, page);
        MachineTrust.Check(rows, page);
        AgeZones.Settle(rows, page);
        page = page with { Zone = page.Zone ?? Zone(rows, context, page) };
        MachineChoice.Choose(rows, page);
        context.Cancellation.ThrowIfCancellationRequested();
        PageAnchor anchor = new(PageDates.Read(context, page), page);
        DateTold(rows, anchor.Clock);
        TimelineDirection direction = DateClocks(rows, context, page, anchor);
        return new Timeline(rows.Select(Entry).ToValueList(), direction, IanaId(page.Zone, context), Findings(rows));
    }

    private static List<TimelineRow> Rows(IReadOnlyList<TimelineItem> items, PageClock page, CancellationToken cancellation)
    {
        List<TimelineRow> rows = new(items.Count);
        foreach (TimelineItem item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(RowReader.Read(item, page));
        }

        return rows;
    }

    private static DateTimeZone? Zone(List<TimelineRow> rows, TimelineContext context, PageClock page)
    {
        if (ZoneLearning.Learn(rows, page) is { } learnt)
            return learnt;
        WrittenZones.Inherit(rows);
        return WrittenZones.MostWritten(rows, context, page) ?? ZoneLearning.OfPage(context, page)
            ?? (context.HomeZoneId is { } home ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(home) : null);
    }

    /// <summary>Dates the labels that tell their day.</summary>
    private static void DateTold(List<TimelineRow> rows, PageClock page)
    {
        ModifiedTimes.DateTold(rows, page);
        foreach (TimelineRow row in rows)
        {
            if (row.Published is null && DayOnly(row) is { } day && row.Text is { Parts: { HasClock: true, TellsDay: false } } clock)
                row.Publish(DatedTime.On(day.Time.Local.Date, clock.Parts, page, null, TimeFlags.None, TimeSource.AbsoluteText)
                    .CheckedAgainst(page.Anchor), clock.Raw);
            else if (row is { Published: null, Text: { } text, IsPending: false }
                && LabelDating.TryDate(text.Parts, page, out DatedTime time))
                row.Publish(time, text.Raw);
            else if (row.Published is null && !row.IsPending && DayOnly(row) is { } only)
                row.Publish(LabelDating.Date(only.Time, page, only.Label.Source), only.Label.Text);
        }

        ModifiedTimes.DatePublished(rows, page);
    }

    private static MachineLabel? DayOnly(TimelineRow row) => row.Machines.Find(label => label.Time.Precision == TimePrecision.Day);

    private static TimelineDirection DateClocks(List<TimelineRow> rows, TimelineContext context, PageClock page, PageAnchor anchor)
    {
        (TimelineDirection direction, bool newestFirst) = ListDirection.Find(rows, page);
        List<TimelineRow> list = rows.Where(row => !row.Item.IsPinned).ToList();
        if (!newestFirst)
            list.Reverse();
        DayHeadings.Apply(list, page with { Anchor = anchor.End ?? page.Anchor });
        if (!new ClockWalk(list, page).FromKnown())
            anchor.Date(list);
        if (page.Zone is null)
            LocalClocks.Date(list, context, page);
        DatePinned(rows, list, page, anchor);
        ModifiedTimes.DateClocks(rows, page);
        if (direction is TimelineDirection.NewestFirst or TimelineDirection.OldestFirst)
        {
            ListOrder.Mark(list);
            Neighbours.Fill(list);
        }

        return direction;
    }

    /// <summary>A pinned clock takes no part in the list: it is the latest that was possible when the page was made.</summary>
    private static void DatePinned(List<TimelineRow> rows, List<TimelineRow> list, PageClock page, PageAnchor anchor)
    {
        Instant? newest = list.Select(row => row.Instant).Max();
        Instant? end = anchor.End;
        if (newest is { } last && (end is null || end > last + Duration.FromDays(1)))
            end = last;
        foreach (TimelineRow row in rows.Where(row => row.Item.IsPinned && row.IsPending))
        {
            if (LabelDating.TryDateClock(row.Text!.Parts, page, end, out DatedTime time))
                row.Publish(time, row.Text.Raw);
        }
    }

    private static TimelineEntry Entry(TimelineRow row)
    {
        UpdateTime? published = null;
        string? raw = row.Text?.Raw ?? row.Unread;
        if (row.Published is { } time)
            published = (time with { Flags = time.Flags | row.Flags }).ToUpdateTime(row.PublishedRaw is { Length: > 0 } text ? text : null);
        else if (raw is not null)
            published = new UpdateTime { Raw = raw, Flags = row.Flags | (row.Text is null ? TimeFlags.Rejected : TimeFlags.None) };
        UpdateTime? modified = row.Modified?.ToUpdateTime(row.ModifiedRaw)
            ?? (row.ModifiedText is { } change ? new UpdateTime { Raw = change.Raw } : null);
        return new TimelineEntry(published, modified, row.EventClock);
    }

    // A bare offset is no zone of the page
    private static string? IanaId(DateTimeZone? zone, TimelineContext context)
    {
        bool bare = zone is null || (zone == DateTimeZone.Utc && context.ZoneId is null) || !IanaIds.Contains(zone.Id);
        return bare ? null : zone!.Id;
    }

    private static ValueList<Finding> Findings(List<TimelineRow> rows)
    {
        List<Finding> findings = [];
        Add(findings, rows, TimeFlags.MachineTimeRejected, "time.machine-rejected",
            "A machine time that cannot be theirs was not used: {0} updates.");
        Add(findings, rows, TimeFlags.HourConflict, "time.hour-conflict",
            "Of two machine times that differ by whole hours the sounder was taken: {0} updates.");
        Add(findings, rows, TimeFlags.OutOfOrder, "time.out-of-order", "Not in the order of the page: {0} updates.");
        return findings.ToValueList();
    }

    private static void Add(List<Finding> findings, List<TimelineRow> rows, TimeFlags flag, string code, string message)
    {
        int count = rows.Count(row => (row.Flags & flag) != 0);
        if (count > 0)
            findings.Add(
                new Finding { Code = code, Severity = FindingSeverity.Info,
                Message = string.Format(CultureInfo.InvariantCulture, message, count) });
    }
}
