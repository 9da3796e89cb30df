using System.Text;

namespace LiveBlog.Core.Tests.PageParts;

/// <summary>The reader of feeds and the validator tell one format of a document.</summary>
public sealed class FormatSnifferTests
{
    [Theory]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'/>", FeedFormat.Atom)]
    [InlineData("<rss version='2.0'><channel/></rss>", FeedFormat.Rss)]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\"}", FeedFormat.JsonFeed)]
    [InlineData("{\"version\":\"1\",\"items\":[]}", FeedFormat.JsonFeed)]
    [InlineData("{\"title\":\"Storm\",\"items\":[]}", FeedFormat.JsonFeed)]
    [InlineData("{\"uri\":\"urn:x:1\",\"standard\":{}}", FeedFormat.Ninjs)]
    [InlineData("{\"version\":1,\"updates\":[]}", FeedFormat.StoryJson)]
    [InlineData("{\"updates\":[]}", null)]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    public void A_format_shows_in_the_content(string document, FeedFormat? format)
    {
        FeedValidator.Validate(document).Format.Should().Be(format);
        StoryFeed.Read(document).Findings.Any(finding => finding.Code == "feed-unknown").Should().Be(format is null);
    }

    /// <summary>ninjs demands no more, but any JSON may have a uri.</summary>
    [Fact]
    public void A_uri_alone_is_judged_as_ninjs_and_not_read_as_such()
    {
        FeedValidator.Validate("{\"uri\":\"urn:x:1\"}").Format.Should().Be(FeedFormat.Ninjs);
        StoryFeed.Read("{\"uri\":\"urn:x:1\"}").Story.Should().BeNull();
        StoryFeed.Read("{\"uri\":\"urn:x:1\"}", FeedFormat.Ninjs).Story!.Id.Should().Be("urn:x:1");
    }

    [Theory]
    [InlineData("<!doctype html><title>Storm</title><p>Text")]
    [InlineData("<html><head><title>Storm</title></head><body><p>Text</body></html>")]
    [InlineData("<channel><title>Storm</title></channel>")]
    public void A_page_is_no_feed_though_it_is_said_to_be_one(string page)
    {
        foreach (FeedFormat format in (FeedFormat[])[FeedFormat.Rss, FeedFormat.Atom])
        {
            Reading reading = StoryFeed.Read(Encoding.UTF8.GetBytes(page), format);
            reading.Story.Should().BeNull();
            reading.Findings.Should().Contain(finding => finding.Code == "feed-unknown" && finding.Severity == FindingSeverity.Error);
        }
    }

    [Theory]
    [InlineData("{}", FeedFormat.JsonFeed)]
    [InlineData("{\"cat\":\"harbour\"}", FeedFormat.Ninjs)]
    [InlineData("{\"version\":1,\"updates\":[]}", FeedFormat.Ninjs)]
    public void Json_with_nothing_of_the_format_it_is_said_to_be_is_no_empty_story(string json, FeedFormat format)
    {
        Reading reading = StoryFeed.Read(json, format);

        reading.Story.Should().BeNull();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be("feed-unknown");
    }

    [Fact]
    public void An_empty_feed_of_the_format_is_a_story_without_updates() =>
        StoryFeed.Read("<rss version='2.0'><channel><title>Storm</title></channel></rss>", FeedFormat.Rss)
            .Story!.Updates.Should().BeEmpty();
}
