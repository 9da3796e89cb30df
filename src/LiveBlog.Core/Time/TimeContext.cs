using NodaTime;

namespace LiveBlog.Core;

/// <summary>What is known of the place a time label stands in. Nothing is taken from the machine: no clock, culture or zone.</summary>
public sealed record TimeContext
{
    /// <summary>The zone of the page's clocks: an IANA id.</summary>
    /// <exception cref="ArgumentException">The id is no IANA zone ("BST" is none).</exception>
    public string? TimeZone { get; init => field = TimeZoneId.Known(value); }

    /// <summary>The language of the label: a BCP 47 tag. Its region also tells whether the day or the month comes first.</summary>
    public string? Language { get; init; }

    /// <summary>The country of the page, ISO 3166 with two letters; it decides zone names that several countries use.</summary>
    public string? Country { get; init; }

    /// <summary>When the page was made or captured: ages count from it, and clocks without a date belong to the day before it.</summary>
    public Instant? CapturedAt { get; init; }

    /// <summary>True for "01/21/2014", false for "21/01/2014"; null to tell from language and country.</summary>
    public bool? MonthFirst { get; init; }

    /// <summary>True where the label stands where a time is to stand: there "10.30" is a time of day, elsewhere it may be a price or a
    /// score.</summary>
    public bool InTimeSlot { get; init; }
}
