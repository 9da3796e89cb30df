using System.Text;
using CsCheck;

namespace LiveBlog.Core.Tests.Validation;

/// <summary>What the library writes, it finds valid.</summary>
public sealed class WritersTests
{
    private static readonly FeedWritingOptions Options = new() { FeedUrl = new Uri("https://news.example/live/feed") };

    [Theory]
    [InlineData(FeedFormat.StoryJson)]
    [InlineData(FeedFormat.JsonFeed)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Ninjs)]
    public void A_sample_story_is_written_without_a_fault(FeedFormat format) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(StoryFeed.Write(Some.Story(), format, Options)), format).ToString().Should()
            .Be($"valid {format}");

    [Theory]
    [InlineData(FeedFormat.LiveBlogPosting)]
    [InlineData(FeedFormat.Html)]
    [InlineData(FeedFormat.AmpLiveList)]
    public void A_sample_story_is_written_without_an_error(FeedFormat format) =>
        FeedValidator.Validate(Encoding.UTF8.GetBytes(StoryFeed.Write(Some.Story(), format, Options)), format).ToString().Should()
            .StartWith($"valid {format}");

    [Theory]
    [InlineData(FeedFormat.JsonFeed)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Ninjs)]
    [InlineData(FeedFormat.LiveBlogPosting)]
    [InlineData(FeedFormat.AmpLiveList)]
    public void Any_story_is_written_in_a_valid_shape(FeedFormat format)
    {
        string[] ofTheStory =
            ["duplicate-value", "duplicate-item-id", "duplicate-ids", "duplicate-tombstone", "invalid-language", "duplicate-update-id",
            "coverage-ends-before-start", "update-empty", "story-without-updates", "live-list-id"];
        AnyStory.Story.Sample(story =>
        {
            ValidationReport report = FeedValidator.Validate(Encoding.UTF8.GetBytes(StoryFeed.Write(story, format, Options)), format);
            report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.ToString())
                .Where(text => !ofTheStory.Any(code => text.Contains(code, StringComparison.Ordinal))).Should().BeEmpty();
        }, iter: 300);
    }

    [Theory]
    [InlineData(FeedFormat.JsonFeed)]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    [InlineData(FeedFormat.Ninjs)]
    [InlineData(FeedFormat.LiveBlogPosting)]
    [InlineData(FeedFormat.Markdown)]
    [InlineData(FeedFormat.Html)]
    [InlineData(FeedFormat.AmpLiveList)]
    public void Addresses_are_written_in_ascii(FeedFormat format)
    {
        Uri url = new("https://bücher.example/é?ü#ö");
        Image picture = new() { Url = url };
        Update update = Some.Story()
            .Updates[0] with { Id = "https://bücher.example/é", Url = url, Body = [picture],
            Authors = [new Author { Name = "Ines Okoro", Url = url }] };
        Story story = Some.Story() with { Id = null, Url = url, Images = [picture], Updates = [update],
            Continuations = [new Continuation { Kind = ContinuationKind.Older, Url = url }] };

        string written = StoryFeed.Write(story, format, new FeedWritingOptions { FeedUrl = url });

        written.Should().Contain("https://xn--bcher-kva.example/%C3%A9");
        if (format is FeedFormat.Atom or FeedFormat.Rss or FeedFormat.JsonFeed or FeedFormat.Ninjs)
            StoryFeed.Read(written, format).Story.Should().Be(story);
        else
            written.Should().NotContain("//bücher.example/é?");
    }
}
