namespace LiveBlog.Core.Time;

/// <summary>Dates all labels of a page together.</summary>
internal static class TimelineResolver
{
    public static Timeline Resolve(IReadOnlyList<TimelineItem> items, TimelineContext context)
    {
        ValueList<TimelineEntry> entries = items.Select(item => Entry(item, context)).ToValueList();
        return new Timeline(entries, TimelineDirection.Unknown, context.ZoneId, []);
    }

    private static TimelineEntry Entry(TimelineItem item, TimelineContext context) =>
        new(Sound(item, context, role => role != TimeRole.Modified), Sound(item, context, role => role == TimeRole.Modified), null);

    private static UpdateTime? Sound(TimelineItem item, TimelineContext context, Func<TimeRole, bool> fits)
    {
        UpdateTime? best = null;
        foreach (TimeLabel label in item.Labels)
        {
            if (!fits(label.Role))
                continue;
            UpdateTime time = MachineTime.TryRead(label.Text, out MachineTime machine) && machine.IsCredible
                ? MachineReading.ToUpdateTime(machine, label, context.ZoneId)
                : new UpdateTime { Raw = label.Text, Source = label.Source };
            if (best is null || Rank(time) < Rank(best))
                best = time;
        }

        return best;
    }

    private static int Rank(UpdateTime time) => time.At is null ? 9 : time.Source switch
    {
        TimeSource.PageState => 1,
        TimeSource.Attribute => 2,
        TimeSource.StructuredData => 3,
        _ => 4,
    };
}
