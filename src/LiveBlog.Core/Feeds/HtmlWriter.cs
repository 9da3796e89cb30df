using System.Buffers;
using System.Text;
using LiveBlog.Core.Json;
using NodaTime;

namespace LiveBlog.Core.Feeds;

/// <summary>Writes a story as one HTML page that stands alone: no script, schema.org microdata inside, days as headings, the newest
/// first.</summary>
internal static class HtmlWriter
{
    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        StringBuilder html = new();
        StoryClock clock = new(story);
        HtmlUpdate updates = new(html, story, clock);
        Head(html, story, options);
        html.Append("<main itemscope itemtype=\"https://schema.org/LiveBlogPosting\">\n");
        Masthead(html, story, clock);
        updates.KeyEvents();
        ValueList<Update> pinned = story.Updates.Where(update => update.IsPinned).ToValueList();
        if (pinned.Count > 0)
            Section(html, "pinned", "Pinned", pinned, updates);
        Story unpinned = story with { Updates = story.Updates.Where(update => !update.IsPinned).ToValueList() };
        foreach ((LocalDate? day, ValueList<Update> part) in StoryTimeline.ByDay(unpinned, clock.Zone))
            Section(html, day is { } known
                ? $"day-{known:uuuu'-'MM'-'dd}"
                : "updates", day is { } date ? StoryClock.Day(date) : "Updates", part, updates);
        More(html, story);
        html.Append("</main>\n</body>\n</html>\n");
        buffer.Write(Encoding.UTF8.GetBytes(html.ToString()));
    }

    private static void Head(StringBuilder html, Story story, FeedWritingOptions options)
    {
        html.Append("<!doctype html>\n<html").Attribute("lang", story.Language).Append(">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", story.Headline ?? "Live updates").Append('\n');
        if (story.Summary is not null)
            html.Append("<meta name=\"description\"").Attribute("content", story.Summary).Append(">\n");
        if (story.Url is not null)
            html.Append("<link rel=\"canonical\"").Attribute("href", story.Url).Append(">\n");
        if (options.FeedUrl is not null)
            html.Append("<link rel=\"alternate\" type=\"application/atom+xml\"").Attribute("href", options.FeedUrl).Append(">\n");
        html.Append("<style>\n").Append(HtmlStyle.Sheet).Append("\n</style>\n</head>\n<body>\n");
    }

    private static void Masthead(StringBuilder html, Story story, StoryClock clock)
    {
        html.Append("<header>\n");
        if (story.Status is { } status)
            html.Append("<span class=\"badge\">").Text(status.ToString()).Append("</span>\n");
        html.Append("<h1 itemprop=\"headline\">").Text(story.Headline ?? "Live updates").Append("</h1>\n");
        if (story.Summary is not null)
            html.Append("<p class=\"standfirst\" itemprop=\"description\">").Text(story.Summary).Append("</p>\n");
        html.Append("<p class=\"meta\">");
        HtmlPeople.Write(html, story.Authors);
        if (story.Publication is { } publication)
            HtmlPeople.Publisher(html, publication, parted: story.Authors.Count > 0);
        if (clock.DayAndClock(story.Modified ?? story.Published) is { } changed)
            html.Append(story.Authors.Count > 0 || story.Publication is not null ? " · " : "").Append("Updated ").Text(changed);
        html.Append("</p>\n");
        Facts(html, story);
        foreach (Image image in story.Images)
            html.Block(image, BlockStyle.Page).Append('\n');
        html.Append("</header>\n");
    }

    /// <summary>What is not shown, as microdata.</summary>
    private static void Facts(StringBuilder html, Story story)
    {
        Meta(html, "url", story.Url is { } url ? WebAddress.ToAscii(url) : null);
        Meta(html, "datePublished", Moment(story.Published?.At));
        Meta(html, "dateModified", Moment(story.Modified?.At));
        Meta(html, "coverageStartTime", Moment(story.Coverage?.Start));
        Meta(html, "coverageEndTime", Moment(story.Coverage?.End));
        Meta(html, "inLanguage", story.Language);
        Meta(html, "articleSection", story.Section);
        Meta(html, "keywords", story.Keywords.Count > 0 ? string.Join(", ", story.Keywords) : null);
    }

    private static void Section(StringBuilder html, string id, string heading, ValueList<Update> part, HtmlUpdate updates)
    {
        html.Append("<section").Attribute("aria-labelledby", id).Append(">\n<h2").Attribute("id", id).Append('>').Text(heading)
            .Append("</h2>\n");
        foreach (Update update in part)
            updates.Write(update);
        html.Append("</section>\n");
    }

    private static void More(StringBuilder html, Story story)
    {
        foreach (Continuation continuation in story.Continuations)
        {
            if (continuation.Url is not null)
                html.Append("<p class=\"meta more\"><a").Attribute("href", continuation.Url).Append('>')
                    .Text(continuation.Label ?? $"{continuation.Kind} updates").Append("</a></p>\n");
        }
    }

    private static void Meta(StringBuilder html, string name, string? content)
    {
        if (content is not null)
            html.Append("<meta").Attribute("itemprop", name).Attribute("content", content).Append(">\n");
    }

    private static string? Moment(OffsetDateTime? time) => time is { } known ? JsonTimes.Format(known) : null;
}
