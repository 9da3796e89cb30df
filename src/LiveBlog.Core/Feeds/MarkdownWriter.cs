using System.Buffers;
using System.Text;
using NodaTime;

namespace LiveBlog.Core.Feeds;

/// <summary>Writes a story as Markdown (CommonMark with GitHub's tables): days as headings, the newest first, pinned updates before
/// them.</summary>
internal static class MarkdownWriter
{
    public static void Write(IBufferWriter<byte> buffer, Story story, FeedWritingOptions options)
    {
        StringBuilder text = new();
        StoryClock clock = new(story);
        Head(text, story);
        ValueList<Update> pinned = story.Updates.Where(update => update.IsPinned).ToValueList();
        if (pinned.Count > 0)
            Section(text, "Pinned", pinned, clock);
        Story unpinned = story with { Updates = story.Updates.Where(update => !update.IsPinned).ToValueList() };
        foreach ((LocalDate? day, ValueList<Update> updates) in StoryTimeline.ByDay(unpinned, clock.Zone))
            Section(text, day is { } known ? StoryClock.Day(known) : null, updates, clock);
        buffer.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Head(StringBuilder text, Story story)
    {
        text.Append("# ").Line(story.Headline ?? "Live updates").Append("\n\n");
        if (story.Summary is not null)
            text.Prose(story.Summary).Append("\n\n");
        List<string> facts = [];
        if (story.Status is { } status)
            facts.Add(status.ToString());
        if (story.Publication is { } publication)
            facts.Add(publication.Name);
        if (story.Authors.Count > 0)
            facts.Add($"By {string.Join(", ", story.Authors.Select(author => author.Name))}");
        if (facts.Count > 0)
            text.Append('*').Line(string.Join(" · ", facts)).Append("*\n\n");
        if (story.Url is not null)
            text.Append('<').Append(WebAddress.ToAscii(story.Url)).Append(">\n\n");
    }

    private static void Section(StringBuilder text, string? heading, ValueList<Update> updates, StoryClock clock)
    {
        if (heading is not null)
            text.Append("## ").Line(heading).Append("\n\n");
        foreach (Update update in updates)
            Update(text, update, clock);
    }

    private static void Update(StringBuilder text, Update update, StoryClock clock)
    {
        string label =
            string.Join(" · ",
            new[] { update.IsPinned
            ? clock.DayAndClock(update.Published)
            : clock.Clock(update.Published), update.EventClock, update.Headline }.OfType<string>().Where(part => part.Length > 0));
        text.Append("### ").Line(label.Length > 0 ? label : update.Id ?? "Update").Append("\n\n");
        if (update.Authors.Count > 0)
            text.Append('*').Line(string.Join(", ", update.Authors.Select(author => author.ToString()))).Append("*\n\n");
        foreach (Block block in update.Body)
            BlockMarkdown.Write(text, block);
        foreach (Correction correction in update.Corrections)
            text.Append("> **").Append(CorrectionLabel.Of(correction.Kind)).Append(":** ").Line(correction.Text).Append("\n\n");
        if (update.Url is not null)
            text.Append("[Link](<").Append(WebAddress.ToAscii(update.Url)).Append(">)\n\n");
    }
}
