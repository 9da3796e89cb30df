using NodaTime;
using NodaTime.TimeZones;

namespace LiveBlog.Core.Time;

/// <summary>Finds the zone of a page from updates that carry a machine time and a bare clock, or from the zones its labels write
/// (T16).</summary>
internal static class ZoneLearning
{
    private const int MaxOfPage = 24;
    private const int MaxOffset = 14 * 60;

    /// <summary>The page's zone; null where nothing tells. An IANA zone where the country has one that fits, otherwise a bare
    /// offset.</summary>
    public static DateTimeZone? Learn(IReadOnlyList<TimelineRow> rows, PageClock page)
    {
        List<(Instant At, int Minutes)> pairs = [];
        foreach (TimelineRow row in rows)
        {
            MachineLabel? machine = row.Machines.Find(label => label.Instant is not null && label.Time.Precision != TimePrecision.Day);
            if (machine is not null && row.Text is { Parts: { HasClock: true, Zone.IsWritten: false } } text
                && ClockShift.OffsetMinutes(machine, text.Parts) is { } minutes)
                pairs.Add((machine.Instant!.Value, minutes));
        }

        return Agreed(pairs, page.Country) ?? OfMachines(rows, page.Country);
    }

    /// <summary>The zone in which a printed date of the page is one of its machine dates: "07/05/2024 09h25" and 12:25Z. One such pair may
    /// be chance; it counts where the page's country has that offset, or a second pair has it.</summary>
    public static DateTimeZone? OfPage(TimelineContext context, PageClock page)
    {
        List<Instant> machines = [];
        List<LocalDateTime> printed = [];
        foreach (TimeLabel label in context.PageLabels.Take(MaxOfPage))
        {
            if (MachineTime.TryRead(label.Text, out MachineTime machine))
                machines.AddRange(machine is { IsCredible: true, Instant: { } at, Precision: not TimePrecision.Day } ? [at] : []);
            else if (LabelReader.TryRead(label.Text, page.TimeLexicon, page.Order, out LabelReading reading)
                && reading.First is { HasClock: true, TellsDay: true, Zone.IsWritten: false } parts
                && LabelDating.TryDate(in parts, page with { Zone = null }, out DatedTime time) && time.Local is { } local)
                printed.Add(local);
        }

        List<(Instant At, int Minutes)> pairs = [];
        foreach (Instant at in machines.Distinct())
            pairs.AddRange(printed.Distinct().Select(local => (at, MinutesBetween(at, local))).Where(pair => pair.Item2 % 30 == 0));
        if (pairs.Count == 0 || pairs.Exists(pair => pair.Minutes != pairs[0].Minutes))
            return null;
        return OfCountry(page.Country, zone => pairs.TrueForAll(pair => zone.GetUtcOffset(pair.At).Seconds == pair.Minutes * 60))
            ?? (pairs.Count > 1 ? DateTimeZone.ForOffset(Offset.FromSeconds(pairs[0].Minutes * 60)) : null);
    }

    /// <summary>How far the printed time is ahead of the instant; the seconds are not printed.</summary>
    private static int MinutesBetween(Instant at, LocalDateTime local) =>
        (int)Math.Clamp(Math.Ceiling((local.InUtc().ToInstant() - at).TotalMinutes), -MaxOffset - 1, MaxOffset + 1);

    private static DateTimeZone? Agreed(List<(Instant At, int Minutes)> pairs, string? country)
    {
        var fitting = pairs.Where(pair => pair.Minutes % 15 == 0).ToList();
        // A clock may lag its machine time by minutes; what most agree on is the zone
        if (fitting.Count == 0 || fitting.Count * 10 < pairs.Count * 6)
            return null;
        if (OfCountry(country, zone => fitting.TrueForAll(pair => zone.GetUtcOffset(pair.At).Seconds == pair.Minutes * 60)) is { } zone)
            return zone;
        int minutes = fitting[0].Minutes;
        return fitting.TrueForAll(pair => pair.Minutes == minutes) ? DateTimeZone.ForOffset(Offset.FromSeconds(minutes * 60)) : null;
    }

    /// <summary>The offset every machine time is written with, where it is not UTC: it is the page's.</summary>
    private static DateTimeZone? OfMachines(IReadOnlyList<TimelineRow> rows, string? country)
    {
        List<MachineLabel> labels = rows.SelectMany(row => row.Machines)
            .Where(label => label.Time.Offset is { } offset && offset != Offset.Zero).ToList();
        if (labels.Count == 0)
            return null;
        if (OfCountry(country,
            zone => labels.TrueForAll(label => zone.GetUtcOffset(label.Instant!.Value) == label.Time.Offset)) is { } zone)
            return zone;
        return labels.TrueForAll(label => label.Time.Offset == labels[0].Time.Offset)
            ? DateTimeZone.ForOffset(labels[0].Time.Offset!.Value)
            : null;
    }

    private static DateTimeZone? OfCountry(string? country, Predicate<DateTimeZone> fits)
    {
        if (country is null)
            return null;
        foreach (TzdbZoneLocation location in TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        {
            if (string.Equals(location.CountryCode, country, StringComparison.OrdinalIgnoreCase)
                && DateTimeZoneProviders.Tzdb.GetZoneOrNull(location.ZoneId) is { } zone && fits(zone))
                return zone;
        }

        return null;
    }
}
