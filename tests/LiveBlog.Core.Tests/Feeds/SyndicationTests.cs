using System.ServiceModel.Syndication;
using System.Xml;
using CsCheck;

namespace LiveBlog.Core.Tests.Feeds;

/// <summary>The framework's own reader, which is strict, as a second opinion.</summary>
public sealed class SyndicationTests
{
    [Theory]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    public void The_full_story_is_read_by_another_reader(FeedFormat format)
    {
        SyndicationFeed feed = Load(FullStory.Value, format);

        feed.Title.Text.Should().Be(FullStory.Value.Headline);
        feed.Items.Select(item => item.Title?.Text ?? "").Should().Equal(FullStory.Value.Updates.Select(update => update.Headline ?? ""));
        feed.Items.Take(2).Select(item => item.PublishDate).Should().Equal(
            FullStory.Value.Updates.Take(2).Select(update => update.Published!.At!.Value.ToDateTimeOffset()));
        feed.Items.Select(item => item.Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(FeedFormat.Atom)]
    [InlineData(FeedFormat.Rss)]
    public void Any_story_is_read_by_another_reader(FeedFormat format) => AnyStory.Story.Sample(story =>
    {
        SyndicationFeed feed = Load(story, format);
        return feed.Items.Count() == story.Updates.Count
            && feed.Items.All(item => item.PublishDate.Year > 0 && item.LastUpdatedTime.Year > 0);
    }, iter: 300);

    private static SyndicationFeed Load(Story story, FeedFormat format)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(StoryFeed.Write(story, format)));
        return SyndicationFeed.Load(reader);
    }
}
