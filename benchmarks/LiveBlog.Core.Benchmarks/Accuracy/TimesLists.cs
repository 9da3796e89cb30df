using System.Text.Json.Nodes;
using LiveBlog.Core.Time;
using NodaTime;

namespace LiveBlog.Core.Benchmarks;

/// <summary>Lists of labels, dated together.</summary>
internal static class TimesLists
{
    public static TimesRow Row(JsonNode vector)
    {
        List<TimelineItem> items = [];
        List<Instant?> wanted = [];
        string? heading = null;
        JsonArray texts = vector["items"]!.AsArray();
        for (int at = 0; at < texts.Count; at++)
        {
            string text = (string)texts[at]!;
            if (text[0] == '#')
            {
                heading = text[1..];
                continue;
            }

            items.Add(Item(text, heading));
            wanted.Add(TimesSets.At(vector["expect"]![at]));
        }

        Instant?[] got = [.. TimelineResolver.Resolve(items, Context(vector)).Entries.Select(entry => entry.Published?.Instant)];
        bool isRight = got.SequenceEqual(wanted);
        return new TimesRow((string)vector["id"]!, isRight ? TimesVerdict.Right
            : TimesVerdict.Wrong, string.Join(' ', got), string.Join(' ', wanted));
    }

    private static TimelineItem Item(string text, string? heading)
    {
        bool isPinned = text.StartsWith("pinned ", StringComparison.Ordinal);
        string labels = isPinned ? text["pinned ".Length..] : text;
        // "11:42 c" names the item
        labels = labels is [.., ' ', 'a' or 'b' or 'c'] ? labels[..^2] : labels;
        return new TimelineItem
        {
            Labels = [.. labels.Split(" | ").Select(label =>
                new TimeLabel(label, label.Contains('T') && label[0] == '2' ? TimeSource.StructuredData : TimeSource.Unknown))],
            DayHeading = heading,
            IsPinned = isPinned,
        };
    }

    private static TimelineContext Context(JsonNode vector) => new()
    {
        ZoneId = (string?)vector["page_zone"],
        Language = (string?)vector["page_zone"] switch { "Europe/Berlin" => "de", "Europe/Paris" => "fr", _ => "en" },
        CapturedAt = TimesSets.At(vector["captured"]),
        PageLabels = vector["page"] is { } page
            ? [
                new TimeLabel((string)page["datePublished"]!, TimeSource.StructuredData, TimeRole.Published),
                new TimeLabel((string)page["dateModified"]!, TimeSource.StructuredData, TimeRole.Modified),
            ]
            : [],
    };
}
