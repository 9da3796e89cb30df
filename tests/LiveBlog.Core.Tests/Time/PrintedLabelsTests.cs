using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Time;

/// <summary>Labels as pages in many languages print them, made with their answers before the rules they test were written: each is read
/// as a person reads it, or not at all.</summary>
public sealed class PrintedLabelsTests
{
    private const string File = "tests/LiveBlog.Core.Tests/Time/Vectors/printed_labels.jsonl";

    private static readonly ZonedDateTimePattern Page =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<G>'['z']'", DateTimeZoneProviders.Tzdb);

    private static readonly List<JsonNode> Rows =
        [.. Repository.Read(File).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];

    [Fact]
    public void No_label_is_given_another_time_than_its_own() =>
        Rows.Where(row => IsWrong(row, Read(row))).Select(Label).Should().BeEmpty();

    [Fact]
    public void Nearly_all_that_tell_a_time_are_read()
    {
        List<JsonNode> times = Rows.FindAll(row => (string?)row["expect"]!["kind"] == "instant");

        times.Where(row => Read(row) is { At: null, Earliest: null }).Select(Label).Should().HaveCountLessThan(times.Count / 20);
    }

    private static string Label(JsonNode row) => $"{row["lang"]} {row["label"]}: {Read(row)}";

    private static UpdateTime Read(JsonNode row)
    {
        ParseResult<ZonedDateTime> page = Page.Parse((string)row["page"]!);
        return TimeReader.Read((string)row["label"]!, new TimeContext
        {
            Language = (string?)row["lang"],
            TimeZone = page.Success ? page.Value.Zone.Id : null,
            CapturedAt = page.Success ? page.Value.ToInstant() : TimeVectors.Instant(row["page"]),
            InTimeSlot = true,
        });
    }

    private static bool IsWrong(JsonNode row, UpdateTime time) => time.Instant is { } got && !Answers(row).Any(answer =>
        TimeVectors.Instant(answer["at"]) is { } at && (Duration.FromMinutes(1) > got - at && Duration.FromMinutes(1) > at - got
            || (time.Earliest <= at && time.Latest >= at)));

    private static IEnumerable<JsonNode> Answers(JsonNode row) =>
        (row["accept"]?.AsArray() ?? []).Select(other => other!).Prepend(row["expect"]!);
}
