using NodaTime;

namespace LiveBlog.Core;

/// <summary>What the caller knows of a page. Nothing is required; what is given decides where the page leaves room.</summary>
public sealed record PageContext
{
    private readonly WebAddress url;

    /// <summary>The page's address: absolute http or https. Links are made absolute with it, and it tells the site.</summary>
    public Uri? Url { get => url.Value; init => url = new(value); }

    /// <summary>When the page was fetched or rendered. It dates clocks and ages ("5 minutes ago"); the library has no clock of its
    /// own.</summary>
    public Instant? CapturedAt { get; init; }

    /// <summary>The zone the page's clocks show, an IANA id; it goes before what is known of the site.</summary>
    /// <exception cref="ArgumentException">The id is no IANA zone ("BST" is none).</exception>
    public string? TimeZone { get; init => field = TimeZoneId.Known(value); }

    /// <summary>The story as an earlier reading of the same page gave it. A clock without a date, dated then, keeps its day, whenever the
    /// page is read again.</summary>
    public Story? Known { get; init; }

    /// <summary>The page's language where the page does not tell: a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The sites that are known; <see cref="SiteCatalog.None"/> reads by open formats and discovery alone.</summary>
    public SiteCatalog Sites { get; init; } = SiteCatalog.Default;

    /// <summary>True to be told in <see cref="Reading.Evidence"/> how the page was read: what each reader found, which lists were weighed
    /// and how, which selectors of the layout found nothing, and which reader each field came from. It costs about as much as the reading
    /// itself.</summary>
    public bool IsExplained { get; init; }
}
