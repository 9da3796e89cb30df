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

    /// <summary>Controls that load more updates: the line opens so.</summary>
    public string[] MoreUpdates { get; init; } = [];

    /// <summary>Headings of what follows the updates, as whole lines in lower case.</summary>
    public string[] Footers { get; init; } = [];

    /// <summary>What pages print around the words of an update, as whole lines in lower case: adverts, menus, share bars, flags.
    /// A star stands for the site's name, there and in footers.</summary>
    public string[] Furniture { get; init; } = [];

    /// <summary>How short lines open that head links to other pages, or lead to one: "read also", "most read". In lower case. A single word
    /// opens a line only before a colon or bracket, here and in <see cref="FurnitureOpeners"/>.</summary>
    public string[] LinkOpeners { get; init; } = [];

    /// <summary>How short lines open that pages print around their news: to share and to subscribe, of rights, cookies and tags. In lower
    /// case.</summary>
    public string[] FurnitureOpeners { get; init; } = [];

    /// <summary>Words of notes that tell how to use the page, in lower case; a line that holds one is none of the story's.</summary>
    public string[] PageNotes { get; init; } = [];

    /// <summary>What stands at the foot of a box that asks for the reader's address.</summary>
    public string[] Consents { get; init; } = [];

    /// <summary>How a line opens that leads to another page; in lower case.</summary>
    public string[] Related { get; init; } = [];

    /// <summary>How a line opens that leads to another page or a film of this one, and stays in the text; in lower case.</summary>
    public string[] CrossLinks { get; init; } = [];

    /// <summary>The furniture that stands between a head and what follows it, as whole lines in lower case.</summary>
    public string[] SectionEnds { get; init; } = [];

    /// <summary>What is counted in "13 updates", with the space before it; in lower case.</summary>
    public string[] UpdateCounts { get; init; } = [];

    /// <summary>Labels of full times that extraction glues to the title before them. Their case counts there.</summary>
    public string[] TimeOpeners { get; init; } = [];

    /// <summary>Words that may stand before the clock that opens a line.</summary>
    public string[] ClockLeads { get; init; } = [];

    /// <summary>Words for a part of the day behind clocks that are not counted from midnight, as whole ends of a line in lower case: the
    /// label is kept as it is printed, and its hour not told.</summary>
    public string[] ClockTails { get; init; } = [];

    /// <summary>Words before the name of who runs the day's blog, below its headline: "mit Bettina Lang".</summary>
    public string[] Companions { get; init; } = [];

    /// <summary>Labels that open a block quote: "Quote Message: … from Name Role".</summary>
    public string[] QuoteLabels { get; init; } = [];

    /// <summary>Words of names that are no person's.</summary>
    public string[] Outlets { get; init; } = [];

    /// <summary>Names of what was said or shown, written down.</summary>
    public string[] Transcripts { get; init; } = [];

    /// <summary>Names of what is still to come. Titles of live coverage have them as well: "Coronation live: programme and
    /// route".</summary>
    public string[] Plans { get; init; } = [];

    /// <summary>Names of plans whose times are the matter, live or not.</summary>
    public string[] Timetables { get; init; } = [];

    /// <summary>Names of pages that are no live coverage where they do not say that they are.</summary>
    public string[] OtherPages { get; init; } = [];

    /// <summary>What heads the record of a parcel or an order, which grows from the top as live pages do.</summary>
    public string[] Records { get; init; } = [];

    /// <summary>What is printed for the services that a page is shared with, beside those of <see cref="Shared"/>.</summary>
    public string[] ShareServices { get; init; } = [];

    /// <summary>Small words within names, titles and places: "Ursula von der Leyen", "Head of the Board". In lower case.</summary>
    public string[] NameParticles { get; init; } = [];

    /// <summary>By-words behind which a publication may stand with its genitive: "From CNN's Jane Doe".</summary>
    public string[] BylineSources { get; init; } = [];

    /// <summary>What stands between a name in a byline and the place it writes from.</summary>
    public string[] BylinePlaces { get; init; } = [];

    /// <summary>What stands between the words of a labelled quote and the name of who said them.</summary>
    public string[] QuoteSources { get; init; } = [];

    /// <summary>How a control opens that shows a count of updates: "View all 67 updates". In lower case.</summary>
    public string[] CountOpeners { get; init; } = [];

    /// <summary>Names of what is over and told from its end; and of days of a diary.</summary>
    public string[] ToldAfterwards { get; init; } = [];

    /// <summary>Headings of what readers say.</summary>
    public string[] Comments { get; init; } = [];

    /// <summary>What makes a number the minute of a match.</summary>
    public string[] MatchMinutes { get; init; } = [];

    /// <summary>Words that count the laps of a race: "Lap 35/71".</summary>
    public string[] Laps { get; init; } = [];

    /// <summary>Words that count the parts of a match or fight.</summary>
    public string[] Rounds { get; init; } = [];

    /// <summary>Words that count the overs of an innings.</summary>
    public string[] Overs { get; init; } = [];

    /// <summary>Headings of the box that tells in short lines what the updates of a page say, as whole lines in lower case.</summary>
    public string[] KeyPoints { get; init; } = [];

    /// <summary>How the note begins that names the zone of all clocks of a page. It tells nothing where no zone follows within a few
    /// words.</summary>
    public string[] ZoneNotes { get; init; } = [];
}
