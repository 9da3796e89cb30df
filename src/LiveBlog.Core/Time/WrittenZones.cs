using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>Where nothing else tells the page's zone, the zones its labels write do.</summary>
internal static class WrittenZones
{
    /// <summary>Gives bare clocks the zone written in another label of their update.</summary>
    public static void Inherit(IReadOnlyList<TimelineRow> rows)
    {
        foreach (TimelineRow row in rows)
        {
            if (row.Text is { Parts: { HasClock: true, Zone.IsWritten: false } } text
                && row.ModifiedText is { Parts.Zone.IsWritten: true } other)
                row.Text = new TextLabel(text.Parts with { Zone = other.Parts.Zone }, text.Raw);
        }
    }

    /// <summary>The zone most labels write, as a zone of its own; null where none is written.</summary>
    public static DateTimeZone? MostWritten(IReadOnlyList<TimelineRow> rows, TimelineContext context, PageClock page) =>
        rows.SelectMany(row => new[] { row.Text, row.ModifiedText }).OfType<TextLabel>().Select(text => text.Parts.Zone)
            .Concat(context.PageLabels.Select(label => OfPage(label, page)))
            .Where(zone => zone.IsWritten).GroupBy(zone => zone).OrderByDescending(group => group.Count())
            .Select(group => ZoneChoice.ZoneOf(group.Key, page)).FirstOrDefault(zone => zone is not null);

    private static ZoneText OfPage(TimeLabel label, PageClock page)
    {
        if (MachineTime.TryRead(label.Text, out MachineTime machine))
            return machine.Offset is { } offset && offset != Offset.Zero ? new ZoneText(offset, null) : default;
        return LabelReader.TryRead(label.Text, page.TimeLexicon, page.Order, out LabelReading reading) ? reading.First.Zone : default;
    }
}
