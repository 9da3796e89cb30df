using System.Text;
using static LiveBlog.Core.Testing.Tests.StoryAssertionsTests;

namespace LiveBlog.Core.Testing.Tests;

public sealed class DocumentAssertionsTests
{
    private const string Feed =
        "<rss version=\"2.0\"><channel><title>Harbour</title><link>https://news.example/</link><description>Tides</description></channel>"
        + "</rss>";

    [Fact]
    public void Story_json_is_valid() => StoryJson.Write(Some.Story()).Should().BeValidStoryJson();

    [Fact]
    public void Broken_story_json_is_refused_with_its_place() =>
        Failure(() => "{ \"version\": 1, \"updates\": [ { \"id\": 7 } ] }".Should().BeValidStoryJson()).Should().Contain("valid StoryJson")
            .And.Contain("wrong-type at /updates/0/id");

    [Fact]
    public void A_feed_is_valid_as_text_and_as_bytes()
    {
        Feed.Should().BeValidFeed(FeedFormat.Rss);
        Encoding.UTF8.GetBytes(Feed).Should().BeValidFeed(FeedFormat.Rss);
    }

    [Fact]
    public void A_feed_of_another_format_is_refused() =>
        Failure(() => Feed.Should().BeValidFeed(FeedFormat.Atom)).Should().Contain("The document is Rss, not Atom");

    [Fact]
    public void Line_and_advice_of_a_fault_are_shown() =>
        Failure(() => Feed.Replace("<title>", "\n<ttl>soon</ttl><title>", StringComparison.Ordinal).Should().BeValidFeed(FeedFormat.Rss))
            .Should().Contain("invalid-positive-integer at /rss/channel/ttl (line 2").And.Contain("Write digits.");

    [Fact]
    public void A_text_matches_its_golden_file() =>
        StoryJson.Write(Some.Story(1), indented: true).Should().MatchGoldenFile("some-story.json");

    [Fact]
    public void The_first_line_that_differs_is_shown()
    {
        GoldenDifference.Of("one\r\ntwo", "one\ntwo").Should().BeNull();
        GoldenDifference.Of("one\ntwo", "one\nthree").Should().Be("line 2 is\n  two\nand not\n  three\n");
        GoldenDifference.Of("one", "one\ntwo").Should().Contain("line 2 is\n  nothing");
    }
}
