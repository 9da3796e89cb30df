using System.Text;

namespace LiveBlog.Core.Tests.Feeds;

public sealed class WrittenFeedsAreValidTests
{
    public static TheoryData<FeedFormat> Formats =>
        [FeedFormat.StoryJson, FeedFormat.LiveBlogPosting, FeedFormat.JsonFeed, FeedFormat.Atom, FeedFormat.Rss, FeedFormat.Ninjs,
        FeedFormat.AmpLiveList];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_written_is_valid(FeedFormat format)
    {
        foreach (Story story in (Story[])[FullStory.Value, Some.Story(), Some.Story(updates: 1)])
        {
            ValidationReport report = FeedValidator.Validate(Encoding.UTF8.GetBytes(StoryFeed.Write(story, format)), format);
            report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_page_that_is_written_is_read_as_the_same_live_blog()
    {
        Reading reading =
            StoryReader.Read(StoryFeed.Write(Some.Story(updates: 5), FeedFormat.Html), new PageContext { Url = Some.Story().Url });
        reading.Story!.Headline.Should().Be(Some.Story().Headline);
        reading.Story.Updates.Select(update => (update.Headline, update.Published!.At)).Should()
            .Equal(Some.Story(updates: 5).Updates.Select(update => (update.Headline, update.Published!.At)));
    }

    [Fact]
    public void Json_ld_that_is_written_is_read_as_the_same_live_blog()
    {
        string page = "<!doctype html>"
            + $"<script type=\"application/ld+json\">{StoryFeed.Write(Some.Story(updates: 5), FeedFormat.LiveBlogPosting)}</script>";
        Reading reading = StoryReader.Read(page, new PageContext { Url = Some.Story().Url });
        reading.Story!.Updates.Select(update => (update.Headline, update.Published!.At)).Should()
            .Equal(Some.Story(updates: 5).Updates.Select(update => (update.Headline, update.Published!.At)));
    }
}
