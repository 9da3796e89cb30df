using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>Dates as feeds really print them.</summary>
public sealed class FeedDateTests
{
    /// <summary>A label, and its instant or local time.</summary>
    public static TheoryData<string, string> Labels => new()
    {
        { "Wed, 07 Jun 2023 14:00:00 EDT", "2023-06-07T14:00:00-04:00" },
        { "Wed, 07 Jun 2023 14:00:00 EST", "2023-06-07T14:00:00-05:00" },
        { "Wed, 07 Jun 2023 14:00:00 PST", "2023-06-07T14:00:00-08:00" },
        { "Thu, 11 Mar 2004 10:42:02 CST", "2004-03-11T10:42:02-06:00" },
        { "07 Jun 23 14:00 GMT", "2023-06-07T14:00:00Z" },
        { "Thu, 16 Oct 08 14:23:26 -0700", "2008-10-16T14:23:26-07:00" },
        { "Fri, 16 Oct 98 14:23:26 -0700", "1998-10-16T14:23:26-07:00" },
        { "Sat, 13 March 2021 08:47:51 -0500", "2021-03-13T08:47:51-05:00" },
        { "Saturday, 13 March 2021 08:47:51 GMT", "2021-03-13T08:47:51Z" },
        { "Wed Oct 07 08:00:07 GMT 2009", "2009-10-07T08:00:07Z" },
        { "Jul 20, 2016 04:40 GMT", "2016-07-20T04:40:00Z" },
        { "026, 26 Mar 2023 22:43:38 +0000", "2023-03-26T22:43:38Z" },
        { "17 Mar 2020 23:00:00 AEDT", "2020-03-17T23:00:00+11:00" },
        { "Wed, 07 Jun 2023 (the (seventh)) 14:00:00 GMT (UTC)", "2023-06-07T14:00:00Z" },
        { "Mo, 25 Jun 2018 11:41:36", "2018-06-25T11:41:36" },
        { "Sun, 15 Dec 2024 12:15 PM", "2024-12-15T12:15:00" },
        { "Fri, Jun 26 2026 10:04:03 AM", "2026-06-26T10:04:03" },
        { "Aug 15, 2019", "2019-08-15T00:00:00" },
    };

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_date_is_read_alike_in_every_format(string label, string expected)
    {
        foreach ((string format, string feed) in Feeds(label))
        {
            Reading reading = StoryFeed.Read(feed);
            UpdateTime time = reading.Story!.Updates[0].Published!;
            (time.At is { } at ? OffsetDateTimePattern.Rfc3339.Format(at) : LocalDateTimePattern.ExtendedIso.Format(time.Local!.Value))
                .Should().Be(expected, format);
            time.Raw.Should().Be(label);
            time.Source.Should().Be(TimeSource.Feed);
            reading.Findings.Select(finding => finding.Code).Should().Equal(time.At is null ? ["feed-date-incomplete"] : [], format);
        }
    }

    [Theory]
    [InlineData("teatime")]
    [InlineData("5 minutes ago")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void A_date_that_cannot_be_read_is_told_and_its_text_kept(string label)
    {
        foreach ((string format, string feed) in Feeds(label))
        {
            Reading reading = StoryFeed.Read(feed);
            reading.Story!.Updates[0].Published.Should()
                .Be(new UpdateTime { Raw = label, Source = TimeSource.Feed, Flags = TimeFlags.Rejected }, format);
            reading.Findings.Should().ContainSingle().Which.Should()
                .Match<Finding>(finding => finding.Code == "feed-date-unreadable" && finding.Message.Contains(label));
        }
    }

    [Fact]
    public void The_language_of_the_feed_tells_its_months() =>
        StoryFeed.Read(
            "<rss version='2.0'><channel><title>T</title><language>de</language><item><pubDate>25. Juni 2018 11:41 GMT</pubDate></item>"
            + "</channel></rss>")
            .Story!.Updates[0].Published!.At.Should().Be(new LocalDateTime(2018, 6, 25, 11, 41).WithOffset(Offset.Zero));

    [Fact]
    public void Findings_of_dates_end_at_a_hundred() =>
        StoryFeed.Read(
            $"<rss version='2.0'><channel><title>T</title>{string.Concat(Enumerable.Repeat("<item><pubDate>soon</pubDate></item>", 500))}"
            + "</channel></rss>").Findings.Should().HaveCount(100);

    [Theory]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.JsonFeed)]
    public void What_the_extension_tells_better_is_no_finding(FeedFormat format)
    {
        Story story = new() { Id = "urn:x:1", Headline = "T",
            Updates = [new Update { Id = "urn:x:2", Published = new UpdateTime { Raw = "soon", Flags = TimeFlags.Rejected } }] };
        Reading reading = StoryFeed.Read(StoryFeed.Write(story, format));
        reading.Story.Should().Be(story);
        reading.Findings.Should().BeEmpty();
    }

    private static (string Format, string Feed)[] Feeds(string label) =>
    [
        ("RSS", $"<rss version='2.0'><channel><title>T</title><item><title>a</title><pubDate>{label}</pubDate></item></channel></rss>"),
        ("Atom", $"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>a</title><published>{label}</published>"
            + "</entry></feed>"),
        ("JSON Feed", $$"""{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","date_published":"{{label}}"}]}"""),
    ];
}
