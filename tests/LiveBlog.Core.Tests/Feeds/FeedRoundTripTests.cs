using System.Text;
using CsCheck;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class FeedRoundTripTests
{
    // With the version of ninjs
    public static TheoryData<FeedFormat, string> Formats => new(
        [.. Enum.GetValues<FeedFormat>().Where(format => format.CanRead()).Select(format => (format, "3.1")), (FeedFormat.Ninjs, "2.2")]);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_story_reads_back_equal(FeedFormat format, string ninjs)
    {
        FeedWritingOptions options = new() { NinjsVersion = Version.Parse(ninjs), FeedUrl = new Uri("https://news.example/live/feed") };
        AnyStory.Story.Sample(story =>
        {
            string written = StoryFeed.Write(story, format, options);
            Reading reading = StoryFeed.Read(written, format);
            if (!story.Equals(reading.Story) || reading.Findings.Count > 0)
                StoryJson.Write(reading.Story!).Should().Be(StoryJson.Write(story), string.Join(' ', reading.Findings));
            return story.Equals(reading.Story) && reading.Findings.Count == 0;
        }, iter: 1000);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_deepest_extension_that_can_be_written_is_read_back(FeedFormat format, string ninjs)
    {
        ValueList<Extension> deep = [new Extension("deep", new string('[', 64) + new string(']', 64))];
        Story story = new() { Id = "urn:x:1", Headline = "Storm",
            Updates = [new Update { Id = "urn:x:2", Body = [new ListBlock { Items = ["one"], Extensions = deep }],
            Quotes = [new Quote { Text = "Stay", Extensions = deep }] }] };
        StoryFeed.Read(StoryFeed.Write(story, format, new FeedWritingOptions { NinjsVersion = Version.Parse(ninjs) }), format)
            .Story.Should().Be(story);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_format_is_told_by_the_content(FeedFormat format, string ninjs)
    {
        byte[] written =
            Encoding.UTF8.GetBytes(
            StoryFeed.Write(FullStory.Value, format, new FeedWritingOptions { NinjsVersion = Version.Parse(ninjs) }));
        StoryFeed.Read(written).Story.Should().Be(FullStory.Value);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Streams_carry_the_same(FeedFormat format, string ninjs)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        using MemoryStream stream = new();
        await StoryFeed.WriteAsync(stream, FullStory.Value, format, new FeedWritingOptions { NinjsVersion = Version.Parse(ninjs) }, token);
        stream.Position = 0;

        (await StoryFeed.ReadAsync(stream, cancellationToken: token)).Story.Should().Be(FullStory.Value);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_plain_story_needs_little_more_than_the_elements_of_the_format(FeedFormat format, string ninjs)
    {
        string written = StoryFeed.Write(Some.Story(), format, new FeedWritingOptions { NinjsVersion = Version.Parse(ninjs) });
        written.Split("Crews stay on the quay overnight.").Length.Should().BeLessThanOrEqualTo(4, "no body is written twice");
    }

    [Fact]
    public void Json_ld_of_others_is_read_where_it_is_named()
    {
        const string JsonLd = """
            [{ "@context": "http://schema.org", "@type": ["NewsArticle", "LiveBlogPosting"], "headline": "Storm",
            "coverageStartTime": "2031-05-14T09:00:00Z", "author": [{ "@type": "Person", "name": "Ines Okoro" }],
               "liveBlogUpdate": { "@type": "BlogPosting", "@id": "https://news.example/live#7", "headline": "Gate shut",
               "datePublished": "2031-05-14T13:00:00+01:00", "articleBody": "The gate is shut.\nCrews stay.",
               "image": "https://img.example/1.jpg" } }]
            """;
        Story story = StoryFeed.Read(JsonLd, FeedFormat.LiveBlogPosting).StoryOrThrow();
        story.Headline.Should().Be("Storm");
        story.Authors[0].Name.Should().Be("Ines Okoro");
        story.Updates[0].Id.Should().Be("7");
        story.Updates[0].Published!.At!.Value.Hour.Should().Be(13);
        story.Updates[0].Body.Select(block => block.PlainText).Should().StartWith(["The gate is shut.", "Crews stay."]);
        StoryFeed.Read(JsonLd).Story.Should().BeNull("it is the data of a page, which StoryReader reads");
        StoryFeed.Read("{\"@type\":\"Person\"}", FeedFormat.LiveBlogPosting).Findings.Should().ContainSingle().Which.Code.Should()
            .Be("feed-no-posting");
    }

    [Theory]
    [InlineData(FeedFormat.JsonFeed)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Ninjs)]
    [InlineData(FeedFormat.LiveBlogPosting)]
    public void Without_its_extension_a_feed_holds_the_elements_of_the_format_only(FeedFormat format)
    {
        string written = StoryFeed.Write(FullStory.Value, format, new FeedWritingOptions { IsLossless = false });
        Story story = StoryFeed.Read(written, format).StoryOrThrow();

        written.Length.Should().BeLessThan(StoryFeed.Write(FullStory.Value, format).Length * 2 / 3);
        story.Updates.Select(update => update.Headline).Should().Equal(FullStory.Value.Updates.Select(update => update.Headline));
        story.Updates.SelectMany(update => update.Quotes).Should().BeEmpty();
    }
}
