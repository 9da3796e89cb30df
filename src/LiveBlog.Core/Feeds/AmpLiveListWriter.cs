using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;

namespace LiveBlog.Core.Feeds;

/// <summary>Writes a page with an AMP live list (https://amp.dev/documentation/components/amp-live-list/): every update with its sort and
/// update time, tombstones too.</summary>
internal static class AmpLiveListWriter
{
    private const string Boilerplate =
        "<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-moz-animation:-amp-start 8s steps(1,"
            + "end) 0s 1 normal both;"
        + "-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}"
        + "@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-moz-keyframes "
        + "-amp-start{from{visibility:hidden}to{visibility:visible}}"
        + "@-ms-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}@-o-keyframes "
        + "-amp-start{from{visibility:hidden}to{visibility:visible}}"
        + "@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>"
        + "<noscript><style amp-boilerplate>body{-webkit-animation:none;-moz-animation:none;-ms-animation:none;animation:none}</style>"
        + "</noscript>\n";

    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        StringBuilder html = new();
        Head(html, story, options);
        html.Append("<h1>").Text(story.Headline ?? "Live updates").Append("</h1>\n").Element("p", story.Summary).Append('\n');
        bool isOver = story.Status is StoryStatus.Ended or StoryStatus.Archived;
        html.Append(CultureInfo.InvariantCulture,
            $"<amp-live-list id=\"live-list\" layout=\"container\" data-poll-interval=\"15000\" "
                + $"data-max-items-per-page=\"{Math.Max(story.Updates.Count, 1)}\"")
            .Append(isOver ? " disabled" : "").Append(">\n<button update on=\"tap:live-list.update\">New updates</button>\n<div items>\n");
        Items(html, story);
        html.Append("</div>\n</amp-live-list>\n</body>\n</html>\n");
        buffer.Write(Encoding.UTF8.GetBytes(html.ToString()));
    }

    private static void Head(StringBuilder html, Story story, FeedWritingOptions options)
    {
        html.Append("<!doctype html>\n<html amp").Attribute("lang", story.Language).Append(">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<script async src=\"https://cdn.ampproject.org/v0.js\"></script>\n")
            .Append("<script async custom-element=\"amp-live-list\" src=\"https://cdn.ampproject.org/v0/amp-live-list-0.1.js\"></script>\n")
            .Element("title", story.Headline ?? "Live updates").Append('\n');
        if ((story.Url ?? options.FeedUrl) is { } canonical)
            html.Append("<link rel=\"canonical\"").Attribute("href", canonical).Append(">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width\">\n").Append(Boilerplate)
            .Append("<style amp-custom>amp-live-list > [update] { display: none; } amp-live-list > .amp-active[update] "
                + "{ display: block; }</style>\n</head>\n<body>\n");
    }

    private static void Items(StringBuilder html, Story story)
    {
        FeedIds ids = new(story);
        HashSet<string> shown = [];
        StoryClock clock = new(story);
        OffsetDateTime last = FeedTimes.Latest(story);
        for (int index = 0; index < story.Updates.Count; index++)
        {
            Update update = story.Updates[index];
            last = FeedTimes.Best(update.Published) ?? last;
            string id = Allowed(ids.Anchor(index));
            shown.Add(id);
            Open(html, id, last, FeedTimes.Best(update.Modified)).Append(">\n");
            Item(html, update, clock);
            html.Append("</div>\n");
        }

        // An update that still stands is shown, by its address where its id is no IRI; a second tombstone tells nothing new, and one
        // without a reference names no update
        HashSet<string> gone = [.. story.Tombstones.Select(tombstone => tombstone.Ref)];
        gone.ExceptWith(story.Updates.Select(update => update.Id ?? ""));
        foreach (Tombstone tombstone in story.Tombstones.Where(tombstone => tombstone.Ref.Length > 0 && gone.Contains(tombstone.Ref)))
        {
            if (Allowed(ids.Anchor(ids.Of(tombstone.Ref))) is { } id && shown.Add(id))
                Open(html, id, tombstone.When ?? last, tombstone.When).Append(" data-tombstone></div>\n");
        }
    }

    private static void Item(StringBuilder html, Update update, StoryClock clock)
    {
        html.Element("h2", update.Headline);
        if (update.Published?.At is { } at)
            html.Append("<time").Attribute("datetime", FeedTimes.Rfc3339(at)).Append('>').Text(clock.DayAndClock(update.Published))
                .Append("</time>\n");
        foreach (Block block in update.Body)
            html.Block(block, BlockStyle.Amp).Append('\n');
    }

    private static StringBuilder Open(StringBuilder html, string id, OffsetDateTime sort, OffsetDateTime? update)
    {
        html.Append("<div").Attribute("id", id)
            .Append(CultureInfo.InvariantCulture, $" data-sort-time=\"{sort.ToInstant().ToUnixTimeSeconds()}\"");
        if (update is { } changed)
            html.Append(CultureInfo.InvariantCulture, $" data-update-time=\"{changed.ToInstant().ToUnixTimeSeconds()}\"");
        return html;
    }

    /// <summary>Ids of AMP's own are barred (https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml).</summary>
    private static string Allowed(string id) => id.StartsWith("i-amp", StringComparison.OrdinalIgnoreCase) ? $"update-{id}" : id;
}
