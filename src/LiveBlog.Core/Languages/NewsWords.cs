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

    /// <summary>By-words that a full name must follow, for they open other sentences too. Their case counts.</summary>
    public string[] Bylines { get; init; } = [];

    /// <summary>Words that name a writer only before a colon. Their case counts.</summary>
    public string[] WriterLabels { get; init; } = [];

    /// <summary>Words for a reporter that end a byline.</summary>
    public string[] WriterRoles { get; init; } = [];

    /// <summary>Labels that open a credit wherever a word may start. Their case counts, and that of the other labels of pictures.</summary>
    public string[] Credits { get; init; } = [];

    /// <summary>Labels that open one at the start of the line, in brackets or behind a full stop; in mid-sentence they are words.</summary>
    public string[] CreditOpeners { get; init; } = [];

    /// <summary>Labels of credits that stand alone or behind a caption in extracted text.</summary>
    public string[] CreditLines { get; init; } = [];

    /// <summary>What tells the caption of a picture from the text.</summary>
    public string[] Captions { get; init; } = [];

    /// <summary>Labels of updates that matter most.</summary>
    public string[] KeyEvents { get; init; } = [];

    /// <summary>Labels of updates that are held at the top.</summary>
    public string[] Pinned { get; init; } = [];

    /// <summary>Labels and controls that stand where names do.</summary>
    public string[] NotNames { get; init; } = [];

    /// <summary>The word between two names.</summary>
    public string[] Joiners { get; init; } = [];

    /// <summary>Controls to answer, to like or to report what somebody wrote.</summary>
    public string[] Answers { get; init; } = [];

    /// <summary>Words of the first person, by which speech without marks is told from the report around it; in lower case.</summary>
    public string[] FirstPerson { get; init; } = [];

    /// <summary>Words of which a line that ends in a colon has one where it leads in to speech; in lower case.</summary>
    public string[] LeadsIn { get; init; } = [];

    /// <summary>What tells who spoke behind speech that a dash opens: "– Jeg er helt tom, siger Roe". In lower case.</summary>
    public string[] SpeechTags { get; init; } = [];
}
