namespace LiveBlog.Core.Languages;

/// <summary>The words that pages of news print around their news. They are compared in any case and without accents where nothing else is
/// said.</summary>
internal sealed record NewsWords
{
    /// <summary>Words, or several of them, that say "live" and mean nothing else: "liveblog", "minute by minute".</summary>
    public string[] LiveOutright { get; init; } = [];

    /// <summary>Words that say it in the title, the address or a badge of a page; in running text they stand for other things as well.
    /// Left out is what stands in the titles of other pages: "direkt" and "langsung" are mostly just "directly", "hour by hour" is the
    /// weather, and "the latest news" is the motto of many a site.</summary>
    public string[] Live { get; init; } = [];

    /// <summary>Words that say it in titles and addresses, but not in badges.</summary>
    public string[] LiveTitles { get; init; } = [];

    /// <summary>Words of live pages that headlines of other pages have as well.</summary>
    public string[] LiveFaint { get; init; } = [];

    /// <summary>What the notes of live pages tell the reader to do.</summary>
    public string[] LiveNotes { get; init; } = [];

    /// <summary>Signs that say it within any text: of scripts that set no spaces, or put other letters in front and behind.</summary>
    public string[] LiveSigns { get; init; } = [];

    /// <summary>Headings for the live updates, as whole lines in lower case, beside the outright words.</summary>
    public string[] LiveHeadings { get; init; } = [];

    /// <summary>What headlines say of coverage that is over.</summary>
    public string[] Ended { get; init; } = [];
}
