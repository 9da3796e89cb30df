using System.Text;
using CsCheck;

namespace LiveBlog.Core.Tests.Validation;

/// <summary>What the library writes, it finds valid.</summary>
public sealed class WritersTests
{
    private static readonly FeedOptions Options = new() { FeedUrl = new Uri("https://news.example/live/feed") };

    [Theory]
    [InlineData(FeedFormat.StoryJson)]
    [InlineData(FeedFormat.JsonFeed)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Ninjs)]
    public void A_sample_story_is_written_without_a_fault(FeedFormat format) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(StoryFeed.Write(Some.Story(), format, Options)), format).ToString().Should().Be($"valid {format}");

    [Theory]
    [InlineData(FeedFormat.LiveBlogPosting)]
    [InlineData(FeedFormat.Html)]
    [InlineData(FeedFormat.AmpLiveList)]
    public void A_sample_story_is_written_without_an_error(FeedFormat format) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(StoryFeed.Write(Some.Story(), format, Options)), format).ToString().Should().StartWith($"valid {format}");

    [Theory]
    [InlineData(FeedFormat.JsonFeed)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Ninjs)]
    [InlineData(FeedFormat.LiveBlogPosting)]
    [InlineData(FeedFormat.AmpLiveList)]
    public void Any_story_is_written_in_a_valid_shape(FeedFormat format)
    {
        string[] ofTheStory = ["duplicate-value", "duplicate-item-id", "duplicate-ids", "duplicate-tombstone", "invalid-language", "uri-not-iri", "duplicate-update-id", "coverage-ends-before-start", "update-empty", "story-without-updates", "live-list-id"];
        AnyStory.Story.Sample(story =>
        {
            ValidationReport report = FeedValidator.Validate(Encoding.UTF8.GetBytes(StoryFeed.Write(story, format, Options)), format);
            report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.ToString()).Where(text => !ofTheStory.Any(code => text.Contains(code, StringComparison.Ordinal))).Should().BeEmpty();
        }, iter: 300);
    }
}
