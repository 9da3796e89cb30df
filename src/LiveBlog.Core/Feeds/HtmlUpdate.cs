using System.Text;
using LiveBlog.Core.Json;

namespace LiveBlog.Core.Feeds;

/// <summary>The updates of the HTML page.</summary>
internal sealed class HtmlUpdate
{
    private readonly StringBuilder html;
    private readonly Story story;
    private readonly StoryClock clock;
    private readonly Dictionary<Update, string> anchors = new(ReferenceEqualityComparer.Instance);

    public HtmlUpdate(StringBuilder html, Story story, StoryClock clock)
    {
        this.html = html;
        this.story = story;
        this.clock = clock;
        FeedIds ids = new(story);
        foreach ((int place, Update update) in story.Updates.Index())
            anchors[update] = ids.Anchor(place);
    }

    /// <summary>Links to the key events, where there are any.</summary>
    public void KeyEvents()
    {
        Update[] events = [.. StoryTimeline.NewestFirst(story).Where(update => update.IsKeyEvent && update.Headline is not null)];
        if (events.Length == 0)
            return;
        html.Append("<nav aria-label=\"Key events\"><strong>Key events</strong>\n<ol>\n");
        foreach (Update update in events)
        {
            html.Append("<li><span>").Text(clock.Clock(update.Published)).Append("</span> <a").Attribute("href", Place(update)).Append('>')
                .Text(update.Headline).Append("</a></li>\n");
        }

        html.Append("</ol></nav>\n");
    }

    public void Write(Update update)
    {
        html.Append("<article").Attribute("class", Names(update)).Attribute("id", anchors[update])
            .Append(" itemprop=\"liveBlogUpdate\" itemscope itemtype=\"https://schema.org/BlogPosting\">\n");
        Clock(update);
        if (update.IsBreaking)
            html.Append("<span class=\"badge\">Breaking</span>\n");
        if (update.IsSummary)
            html.Append("<span class=\"badge\">Summary</span>\n");
        if (update.Headline is not null)
            html.Append("<h3 itemprop=\"headline\">").Text(update.Headline).Append("</h3>\n");
        if (update.Authors.Count > 0)
        {
            html.Append("<p class=\"byline\">");
            HtmlPeople.Write(html, update.Authors);
            html.Append("</p>\n");
        }

        Body(update);
        foreach (Correction correction in update.Corrections)
            html.Append("<p class=\"note\"><strong>").Text(CorrectionLabel.Of(correction.Kind))
                .Append(":</strong> <span itemprop=\"correction\">").Text(correction.Text).Append("</span></p>\n");
        if (update.Tags.Count > 0)
            html.Append("<p class=\"tags\" itemprop=\"keywords\">").Text(string.Join(", ", update.Tags)).Append("</p>\n");
        html.Append("</article>\n");
    }

    /// <summary>The address of the update in the page; an id that is an address itself may have a fragment.</summary>
    private string Place(Update update) => "#" + anchors[update].Replace("#", "%23", StringComparison.Ordinal);

    private static string Names(Update update) =>
        $"update{(update.IsPinned ? " pinned" : "")}{(update.IsKeyEvent ? " key-event" : "")}{(update.IsSummary ? " summary" : "")}"
        + $"{(update.IsBreaking ? " breaking" : "")}";

    private void Clock(Update update)
    {
        string words = (update.IsPinned ? clock.DayAndClock(update.Published) : clock.Clock(update.Published)) ?? "Link";
        html.Append("<p class=\"clock\"><a").Attribute("href", Place(update)).Append('>');
        if (update.Published?.At is { } at)
            html.Append("<time itemprop=\"datePublished\"").Attribute("datetime", JsonTimes.Format(at)).Append('>').Text(words)
                .Append("</time>");
        else
            html.Text(words);
        html.Append("</a>");
        if (update.EventClock is not null)
            html.Append(" · ").Text(update.EventClock);
        html.Append("</p>\n");
        if (update.Modified?.At is { } modified)
            html.Append("<meta itemprop=\"dateModified\"").Attribute("content", JsonTimes.Format(modified)).Append(">\n");
        if (update.Url is not null)
            html.Append("<link itemprop=\"url\"").Attribute("href", update.Url).Append(">\n");
    }

    private void Body(Update update)
    {
        if (update.Body.Count == 0)
            return;
        html.Append("<div itemprop=\"articleBody\">\n");
        foreach (Block block in update.Body)
        {
            if (block is Table)
                html.Append("<div class=\"scroll\" tabindex=\"0\">").Block(block, BlockStyle.Page).Append("</div>\n");
            else
                html.Block(block, BlockStyle.Page).Append('\n');
        }

        html.Append("</div>\n");
    }
}
