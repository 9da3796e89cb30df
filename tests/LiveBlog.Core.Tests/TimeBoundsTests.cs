using NodaTime;
using System.Text.Json;

namespace LiveBlog.Core.Tests;

/// <summary>Times of the years 1 to 9999 in UTC: what one entry point takes, all others bear.</summary>
public sealed class TimeBoundsTests
{
    private static readonly LocalDateTime Last = new LocalDateTime(9999, 12, 31, 23, 59, 59), First = new(1, 1, 1, 0, 0);

    public static TheoryData<int, bool> Edges => new() { { 0, true }, { 0, false }, { 14, true }, { -12, false } };

    [Theory]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("9999-12-31T23:59:59-00:01")]
    [InlineData("0001-01-01T00:00:00+00:01")]
    [InlineData("0000-12-31T23:59:59Z")]
    public void A_time_beyond_is_refused_with_its_path(string time)
    {
        foreach (string member in (string[])["at", "earliest"])
        {
            Action read = () => StoryJson.Read($$$"""{"updates":[{"published":{"{{{member}}}":"{{{time}}}"}}]}""");
            read.Should().Throw<JsonException>().Which.Path.Should().Be($"$.updates[0].published.{member}");
        }

        Action coverage = () => StoryJson.Read($$$"""{"coverage":{"start":"{{{time}}}"}}""");
        coverage.Should().Throw<JsonException>().Which.Path.Should().Be("$.coverage.start");
    }

    [Fact]
    public void A_noun_cannot_hold_a_time_beyond()
    {
        OffsetDateTime late = Last.WithOffset(Offset.FromHours(-18)), early = First.WithOffset(Offset.FromHours(1));
        Action[] makers =
        [
            () => _ = new UpdateTime { At = late }, () =>
                _ = new UpdateTime { At = early }, () => _ = new UpdateTime { Local = new LocalDateTime(0, 12, 31, 0, 0) },
            () => _ = new UpdateTime { Earliest = Instant.MinValue }, () =>
                _ = new UpdateTime { Latest = Instant.FromUtc(0, 12, 31, 0, 0) },
            () => _ = new Coverage { Start = late }, () =>
                _ = new Coverage { End = early }, () => _ = new Tombstone { Ref = "a", When = late },
        ];
        makers.Should().AllSatisfy(make => make.Should().Throw<ArgumentOutOfRangeException>());
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void The_first_and_the_last_moment_go_through_every_door(int offset, bool isLast)
    {
        OffsetDateTime edge = (isLast ? Last.PlusHours(Math.Min(offset, 0)) : First).WithOffset(Offset.Zero);
        edge = isLast && offset > 0 ? Last.WithOffset(Offset.FromHours(offset)) : edge.WithOffset(Offset.FromHours(isLast ? 0 : offset));
        UpdateTime time = new() { At = edge, Precision = TimePrecision.Second };
        Story story = new() { Id = "urn:x:1", Headline = "T", TimeZone = "Pacific/Kiritimati", Published = time,
            Coverage = new Coverage { Start = edge, End = edge },
            Updates = [new Update { Id = "urn:x:2", Published = time, Modified = time }],
            Tombstones = [new Tombstone { Ref = "urn:x:3", When = edge }] };

        foreach (FeedFormat format in Enum.GetValues<FeedFormat>())
        {
            string written = StoryFeed.Write(story, format);
            if (format.CanRead())
                StoryFeed.Read(written, format).Story.Should().Be(story);
        }

        StoryTimeline.ByDay(story, DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"]).Should().ContainSingle();
        StoryValidator.Validate(story).Findings.Count.Should().BeLessThan(100);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("December 31, 9999 11:59 PM PST")]
    [InlineData("1 January 0001 00:30 CET")]
    [InlineData("99999999 hours ago")]
    [InlineData("in 999999999 days")]
    [InlineData("-62135596800")]
    [InlineData("253402300799999")]
    public void No_text_of_a_time_throws(string text)
    {
        TimeReader.Read(text,
            new TimeContext { CapturedAt = Instant.FromUtc(2031, 5, 14, 12, 0), TimeZone = "Pacific/Kiritimati", InTimeSlot = true });
        StoryFeed.Read(
            $"<feed xmlns='http://www.w3.org/2005/Atom'><updated>{text}</updated><entry><published>{text}</published></entry></feed>")
            .Story.Should().NotBeNull();
        StoryReader.Read($$"""
            <html><head><title>Tide live</title><script
            type="application/ld+json">{"@type":"LiveBlogPosting","coverageStartTime":"{{text}}","liveBlogUpdate":[{"@type":"BlogPosting",
              "headline":"a","datePublished":"{{text}}","articleBody":"x"},
            {"@type":"BlogPosting","headline":"b","datePublished":"{{text}}","articleBody":"y"}]}</script></head><body><h1>Tide
            live</h1><article><time>{{text}}</time><p>The river rises</p></article></body></html>
            """).Should().NotBeNull();
    }
}
