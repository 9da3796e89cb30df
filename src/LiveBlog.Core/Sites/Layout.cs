namespace LiveBlog.Core;

/// <summary>How one generation of a site marks its updates: CSS selectors, read inside an update unless said otherwise.
/// "selector@attribute" takes an attribute instead of the text, "@attribute" one of the update's own element, " | " parts alternatives, the
/// first that finds something wins. A field left out is found by the engine's own rules.</summary>
public sealed record Layout
{
    /// <summary>Its name, as the evidence tells it: "guardian-dcr".</summary>
    public required string Name { get; init; }

    /// <summary>A selector that only pages of this layout match; the update's own selector where it is left out. It brings a publisher's
    /// layout to pages that do not tell their address, so leave it out where other sites have such names too; pages of the publisher's own
    /// address and a platform's pages do without.</summary>
    public string? Marker { get; init; }

    /// <summary>The elements that hold one update each; or, with <see cref="RunsToNext"/>, those that open one.</summary>
    public required string Update { get; init; }

    /// <summary>True where an update is the element that <see cref="Update"/> matches and the siblings behind it, up to the next such
    /// element.</summary>
    public bool RunsToNext { get; init; }

    /// <summary>True where an update opens with its time of day in so many words: "1130:", "12.31 Uhr: Title", "+++ 14:05 Title +++".
    /// Matches of <see cref="Update"/> that do not are no updates; what stands beside the clock in a heading or in bold is the
    /// title.</summary>
    public bool OpensWithClock { get; init; }

    /// <summary>Matches of <see cref="Update"/> that are no updates: copies, adverts, introductions.</summary>
    public string? Skip { get; init; }

    /// <summary>The update's id; of a link, its fragment.</summary>
    public string? Id { get; init; }

    /// <summary>The update's permalink.</summary>
    public string? Url { get; init; }

    /// <summary>The update's own title.</summary>
    public string? Headline { get; init; }

    /// <summary>Titles that the site prints where an update has none: "Post".</summary>
    public ValueList<string> NoHeadline { get; init; } = [];

    /// <summary>When it was first shown. All alternatives that are found are weighed against each other.</summary>
    public string? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public string? Modified { get; init; }

    /// <summary>The event's own clock: a match minute.</summary>
    public string? EventClock { get; init; }

    /// <summary>Headings between updates that tell the day, anywhere in the page.</summary>
    public string? DayHeading { get; init; }

    /// <summary>The names of its authors.</summary>
    public string? Author { get; init; }

    /// <summary>What holds its body; the update's element without its title, time and authors where it is left out.</summary>
    public string? Body { get; init; }

    /// <summary>Parts of it that are not body.</summary>
    public string? Drop { get; init; }

    /// <summary>Found in or on an update that is held at the top.</summary>
    public string? Pinned { get; init; }

    /// <summary>Found in or on a key event.</summary>
    public string? KeyEvent { get; init; }

    /// <summary>Found in or on a summary.</summary>
    public string? Summary { get; init; }

    /// <summary>Found in or on breaking news.</summary>
    public string? Breaking { get; init; }

    /// <summary>Found in or on an update that was taken away.</summary>
    public string? Deleted { get; init; }

    /// <summary>Links of the page's key-event list, to the updates' ids.</summary>
    public string? KeyEventLinks { get; init; }

    /// <summary>The story's headline, anywhere in the page.</summary>
    public string? StoryHeadline { get; init; }

    /// <summary>The story's introduction, anywhere in the page.</summary>
    public string? StorySummary { get; init; }

    /// <summary>Dates of the story as a whole, anywhere in the page.</summary>
    public string? StoryDate { get; init; }

    /// <summary>The names of the story's authors, anywhere in the page.</summary>
    public string? StoryAuthor { get; init; }

    /// <summary>Links or controls that lead to older updates, anywhere in the page.</summary>
    public string? Older { get; init; }
}
