using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace LiveBlog.Core.Time;

/// <summary>What a page says about its clock: its zone, its country, the moment it was made, and how it writes dates.</summary>
internal sealed record PageClock
{
    /// <summary>A label this far ahead of the page's own clock is still of today: clocks differ (T22).</summary>
    public static readonly Duration Skew = Duration.FromMinutes(5);

    // Beyond these a day more or less leaves the calendar, and nothing was captured there
    private static readonly Instant Earliest = Instant.FromUtc(1000, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9000, 1, 1, 0, 0);

    private static readonly FrozenDictionary<string, string> CountryOfZone = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .ToFrozenDictionary(location => location.ZoneId, location => location.CountryCode);

    // Only these write the month before the day
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthFirstCountries =
        new[] { "US", "PH", "PR", "GU", "FM", "MH", "PW", "AS" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private PageClock(DateTimeZone? zone, string? country, TimeLexicon? lexicon, Instant? anchor)
    {
        Zone = zone;
        Country = country;
        TimeLexicon = lexicon;
        Anchor = anchor;
    }

    public DateTimeZone? Zone { get; init; }

    public string? Country { get; }

    public TimeLexicon? TimeLexicon { get; }

    /// <summary>The moment the page was made; null where it is not known.</summary>
    public Instant? Anchor { get; init; }

    /// <summary>When the page was published, where nothing tells when it last changed: its updates lie near it, however much later it was
    /// captured.</summary>
    public Instant? Near { get; init; }

    /// <summary>When the page last changed: no update is later. Null where nothing tells.</summary>
    public Instant? Changed { get; init; }

    public DateOrder Order { get; init; }

    public static PageClock Of(string? zoneId, string? language, string? country, Instant? anchor)
    {
        DateTimeZone? zone = zoneId is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId);
        ReadOnlySpan<char> land = CountryOf(zone?.Id, language, country);
        Instant? moment = anchor is { } at && at > Earliest && at < Latest ? at : null;
        return new PageClock(zone, land.IsEmpty ? null : land.ToString(), language is null ? null : Lexicons.Find(language), moment)
        {
            Order = OrderOf(language, land),
        };
    }

    /// <summary>The order of day and month in this language and country, without an allocation.</summary>
    public static DateOrder OrderOf(string? zoneId, string? language, string? country) =>
        OrderOf(language, CountryOf(zoneId, language, country));

    public LocalDate? Today(DateTimeZone? zone) => Anchor?.InZone(zone ?? Zone ?? DateTimeZone.Utc).Date;

    private static DateOrder OrderOf(string? language, ReadOnlySpan<char> country)
    {
        if (language is ['j', 'a', ..] or ['k', 'o', ..] or ['z', 'h', ..] or ['h', 'u', ..])
            return DateOrder.YearFirst;
        bool english = language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        if (!country.IsEmpty)
            return english && MonthFirstCountries.Contains(country) ? DateOrder.MonthFirst : DateOrder.DayFirst;
        return english ? DateOrder.Unknown : DateOrder.DayFirst;
    }

    /// <summary>The country given, or the region of the tag ("GB" of "en-GB"), or the country of the zone; empty where none
    /// tells.</summary>
    private static ReadOnlySpan<char> CountryOf(string? zoneId, string? language, string? country)
    {
        if (country is not null)
            return country;
        ReadOnlySpan<char> tag = language;
        for (int dash = tag.IndexOfAny('-', '_'); dash >= 0; dash = tag.IndexOfAny('-', '_'))
        {
            tag = tag[(dash + 1)..];
            if (tag.Length == 2 || (tag.Length > 2 && tag[2] is '-' or '_'))
                return tag[..2];
        }

        return zoneId is null ? default : CountryOfZone.GetValueOrDefault(zoneId);
    }
}
