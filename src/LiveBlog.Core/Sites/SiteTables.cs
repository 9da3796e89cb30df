using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.Sites;

/// <summary>What a caller tells of a site in a file of its own. A member that is not known is refused, since it is a typing error
/// here.</summary>
internal static class SiteTables
{
    public static readonly JsonTable<Layout> Layout = new(
        "layout",
        new Layout { Name = "", Update = "" },
        "How one generation of a site marks its updates: CSS selectors, read inside an update unless said otherwise. "
            + "\"selector@attribute\" " +
        "takes an attribute instead of the text, \"@attribute\" one of the update's own element, \" | \" parts alternatives, "
            + "of which the " +
        "first that finds something wins. A field left out is found by the reader's own rules.",
        isClosed: true)
    {
        {
            "name", JsonShapes.Text, layout => layout.Name, (layout, value) => layout with { Name = value },
            Presence.Required, "Its name, as the evidence tells it: \"guardian-dcr\"."
        },
        {
            "marker", JsonShapes.Text, layout => layout.Marker, (layout, value) => layout with { Marker = value },
            "A selector that only pages of this layout match; the update's own selector where it is left out."
        },
        {
            "update", JsonShapes.Text, layout => layout.Update, (layout, value) => layout with { Update = value },
            Presence.Required, "The elements that hold one update each; or, with runsToNext, those that open one."
        },
        {
            "runsToNext", JsonShapes.Flag, layout => layout.RunsToNext, (layout, value) => layout with { RunsToNext = value },
            "True where an update is the element that update matches and the siblings behind it, up to the next such element."
        },
        {
            "opensWithClock", JsonShapes.Flag, layout => layout.OpensWithClock, (layout, value) => layout with { OpensWithClock = value },
            "True where an update opens with its time of day in so many words: \"1130:\", \"12.31 Uhr: Title\", \"+++ 14:05 Title +++\"."
        },
        {
            "skip", JsonShapes.Text, layout => layout.Skip, (layout, value) => layout with { Skip = value },
            "Matches of update that are no updates: copies, adverts, introductions."
        },
        {
            "id", JsonShapes.Text, layout => layout.Id, (layout, value) => layout with { Id = value },
            "The update's id; of a link, its fragment."
        },
        { "url", JsonShapes.Text, layout => layout.Url, (layout, value) => layout with { Url = value }, "The update's permalink." },
        {
            "headline", JsonShapes.Text, layout => layout.Headline, (layout, value) => layout with { Headline = value },
            "The update's own title."
        },
        {
            "noHeadline", JsonShapes.Texts, layout => layout.NoHeadline, (layout, value) => layout with { NoHeadline = value },
            "Titles that the site prints where an update has none: \"Post\"."
        },
        {
            "published", JsonShapes.Text, layout => layout.Published, (layout, value) => layout with { Published = value },
            "When it was first shown."
        },
        {
            "modified", JsonShapes.Text, layout => layout.Modified, (layout, value) => layout with { Modified = value },
            "When it was last changed."
        },
        {
            "eventClock", JsonShapes.Text, layout => layout.EventClock, (layout, value) => layout with { EventClock = value },
            "The event's own clock: a match minute."
        },
        {
            "dayHeading", JsonShapes.Text, layout => layout.DayHeading, (layout, value) => layout with { DayHeading = value },
            "Headings between updates that tell the day, anywhere in the page."
        },
        {
            "author", JsonShapes.Text, layout => layout.Author, (layout, value) => layout with { Author = value },
            "The names of its authors."
        },
        {
            "body", JsonShapes.Text, layout => layout.Body, (layout, value) => layout with { Body = value },
            "What holds its body; the update's element without its title, time and authors where it is left out."
        },
        {
            "drop", JsonShapes.Text, layout => layout.Drop, (layout, value) => layout with { Drop = value },
            "Parts of it that are not body."
        },
        {
            "pinned", JsonShapes.Text, layout => layout.Pinned, (layout, value) => layout with { Pinned = value },
            "Found in or on an update that is held at the top."
        },
        {
            "keyEvent", JsonShapes.Text, layout => layout.KeyEvent, (layout, value) => layout with { KeyEvent = value },
            "Found in or on a key event."
        },
        {
            "summary", JsonShapes.Text, layout => layout.Summary, (layout, value) => layout with { Summary = value },
            "Found in or on a summary."
        },
        {
            "breaking", JsonShapes.Text, layout => layout.Breaking, (layout, value) => layout with { Breaking = value },
            "Found in or on breaking news."
        },
        {
            "deleted", JsonShapes.Text, layout => layout.Deleted, (layout, value) => layout with { Deleted = value },
            "Found in or on an update that was taken away."
        },
        {
            "keyEventLinks", JsonShapes.Text, layout => layout.KeyEventLinks, (layout, value) => layout with { KeyEventLinks = value },
            "Links of the page's key-event list, to the updates' ids."
        },
        {
            "storyHeadline", JsonShapes.Text, layout => layout.StoryHeadline, (layout, value) => layout with { StoryHeadline = value },
            "The story's headline, anywhere in the page."
        },
        {
            "storySummary", JsonShapes.Text, layout => layout.StorySummary, (layout, value) => layout with { StorySummary = value },
            "The story's introduction, anywhere in the page."
        },
        {
            "storyDate", JsonShapes.Text, layout => layout.StoryDate, (layout, value) => layout with { StoryDate = value },
            "Dates of the story as a whole, anywhere in the page."
        },
        {
            "storyAuthor", JsonShapes.Text, layout => layout.StoryAuthor, (layout, value) => layout with { StoryAuthor = value },
            "The names of the story's authors, anywhere in the page."
        },
        {
            "older", JsonShapes.Text, layout => layout.Older, (layout, value) => layout with { Older = value },
            "Links or controls that lead to older updates, anywhere in the page."
        },
    };

    public static readonly JsonTable<Site> Site = new(
        "site", new Site { Name = "" }, "What is known of one publisher or platform.", isClosed: true)
    {
        {
            "name", JsonShapes.Text, site => site.Name, (site, value) => site with { Name = value },
            Presence.Required, "The publication's name; of a platform, its name."
        },
        {
            "hosts", JsonShapes.Texts, site => site.Hosts, (site, value) => site with { Hosts = value },
            "Its hosts without www.; subdomains belong to them. None for a platform that serves many publishers."
        },
        {
            "timeZone", JsonShapes.Text, site => site.TimeZone, (site, value) => Made(() => site with { TimeZone = value }),
            "The zone its clocks show: an IANA id."
        },
        {
            "language", JsonShapes.Text, site => site.Language, (site, value) => site with { Language = value },
            "Its language, where pages do not tell: a BCP 47 tag."
        },
        {
            "layouts", JsonShapes.List(Layout), site => site.Layouts, (site, value) => Made(() => site with { Layouts = value }),
            "Its layouts, the newest first."
        },
        {
            "embed", JsonShapes.Text, site => site.Embed, (site, value) => Made(() => site with { Embed = value }),
            "How a platform's live blog stands in the pages of others: a path to its address."
        },
        {
            "embedAddress", JsonShapes.Text, site => site.EmbedAddress, (site, value) => site with { EmbedAddress = value },
            "What stands before the value of embed where that is no whole address."
        },
    };

    /// <summary>The site; what its properties refuse is a fault of the JSON.</summary>
    private static Site Made(Func<Site> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }
}
