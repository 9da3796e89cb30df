using System.Text.Json.Nodes;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Tests.Time;

public sealed class TimeVectorTests
{
    private const TimeFlags OfLists = TimeFlags.OutOfOrder | TimeFlags.DstFold | TimeFlags.DstGap | TimeFlags.MachineTimeRejected;

    [Fact]
    public void Every_label_has_its_time() => TimeVectors.Read("times").Select(Compare).OfType<string>().Should().BeEmpty();

    [Fact]
    public void Every_list_has_its_times() => TimeVectors.Read("sequences").SelectMany(CompareList).Should().BeEmpty();

    private static string? Compare(JsonNode vector)
    {
        string id = (string)vector["id"]!;
        UpdateTime time = TimeReader.Read((string)vector["text"]!, new TimeContext
        {
            Language = (string?)vector["lang"] is { Length: > 0 } language ? language : null,
            TimeZone = (string?)vector["page_zone"],
            CapturedAt = TimeVectors.Instant(vector["captured"]),
            // The negative ones are texts found anywhere, the others labels of updates
            InTimeSlot = !id.StartsWith("neg", StringComparison.Ordinal),
        });
        TimeFlags flags = TimeVectors.Flags(vector["flags"]!.AsArray().Select(name => (string?)name));
        bool right = time.Instant == TimeVectors.Instant(vector["expect"]) && time.Precision.ToString() == (string)vector["precision"]!
            && time.Flags == flags
            && (vector["range"] is not JsonArray range
                || (time.Earliest == TimeVectors.Instant(range[0]) && time.Latest == TimeVectors.Instant(range[1])));
        return right ? null : $"{id} '{vector["text"]}': {time} {time.Precision} {time.Flags}";
    }

    private static IEnumerable<string> CompareList(JsonNode vector)
    {
        List<TimelineItem> items = [];
        List<int> places = [];
        string? heading = null;
        foreach (string text in vector["items"]!.AsArray().Select(item => (string)item!))
        {
            places.Add(text[0] == '#' ? -1 : items.Count);
            if (text[0] == '#')
                heading = text[1..];
            else
                items.Add(Item(text, heading));
        }

        Timeline timeline = TimelineResolver.Resolve(items, Context(vector));
        string way = timeline.Direction == TimelineDirection.OldestFirst ? "oldest-first" : "newest-first";
        if (way != (string)vector["source_order"]!)
            yield return $"{vector["id"]}: {timeline.Direction}";
        for (int at = 0; at < places.Count; at++)
        {
            if (places[at] < 0)
                continue;
            UpdateTime time = timeline.Entries[places[at]].Published!;
            TimeFlags? flags = vector["flags"] is JsonArray names ? TimeVectors.Flags([(string?)names[at]]) : null;
            if (time.Instant != TimeVectors.Instant(vector["expect"]![at]) || (flags is { } wanted && (time.Flags & OfLists) != wanted))
                yield return $"{vector["id"]} item {at}: {time} {time.Flags}";
        }
    }

    private static TimelineItem Item(string text, string? heading)
    {
        bool pinned = text.StartsWith("pinned ", StringComparison.Ordinal);
        string labels = pinned ? text["pinned ".Length..] : text;
        // "11:42 c" names the item
        labels = labels is [.., ' ', 'a' or 'b' or 'c'] ? labels[..^2] : labels;
        return new TimelineItem
        {
            Labels = [.. labels.Split(" | ")
                .Select(label => new TimeLabel(label, label.Contains('T') && label[0] == '2'
                ? TimeSource.StructuredData
                : TimeSource.Unknown))],
            DayHeading = heading,
            IsPinned = pinned,
        };
    }

    private static TimelineContext Context(JsonNode vector) => new()
    {
        ZoneId = (string?)vector["page_zone"],
        Language = (string?)vector["page_zone"] switch { "Europe/Berlin" => "de", "Europe/Paris" => "fr", _ => "en" },
        CapturedAt = TimeVectors.Instant(vector["captured"]),
        PageLabels = vector["page"] is { } page
            ? [
                new TimeLabel((string)page["datePublished"]!, TimeSource.StructuredData, TimeRole.Published),
                new TimeLabel((string)page["dateModified"]!, TimeSource.StructuredData, TimeRole.Modified),
            ]
            : [],
    };
}
