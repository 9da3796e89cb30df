namespace LiveBlog.Core.Tests.Feeds;

public sealed class FeedFormatsTests
{
    [Theory]
    [InlineData(FeedFormat.StoryJson, "application/json", ".json")]
    [InlineData(FeedFormat.LiveBlogPosting, "application/ld+json", ".jsonld")]
    [InlineData(FeedFormat.JsonFeed, "application/feed+json", ".json")]
    [InlineData(FeedFormat.Atom, "application/atom+xml", ".atom")]
    [InlineData(FeedFormat.Rss, "application/rss+xml", ".rss")]
    [InlineData(FeedFormat.Ninjs, "application/json", ".json")]
    [InlineData(FeedFormat.AmpLiveList, "text/html", ".html")]
    [InlineData(FeedFormat.Markdown, "text/markdown", ".md")]
    [InlineData(FeedFormat.Html, "text/html", ".html")]
    public void A_format_knows_its_media_type_and_extension(FeedFormat format, string mediaType, string extension) =>
        (format.MediaType(), format.FileExtension()).Should().Be((mediaType, extension));

    [Theory]
    [InlineData("application/ld+json", FeedFormat.LiveBlogPosting)]
    [InlineData("application/feed+json", FeedFormat.JsonFeed)]
    [InlineData("application/atom+xml; charset=utf-8", FeedFormat.Atom)]
    [InlineData("Application/RSS+XML", FeedFormat.Rss)]
    [InlineData("text/markdown", FeedFormat.Markdown)]
    [InlineData("text/html", FeedFormat.Html)]
    public void A_media_type_of_one_format_names_it(string mediaType, FeedFormat format)
    {
        FeedFormats.TryFromMediaType(mediaType, out FeedFormat found).Should().BeTrue();
        found.Should().Be(format);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/xml")]
    [InlineData("image/png")]
    [InlineData("no media type")]
    [InlineData(null)]
    public void Other_media_types_name_no_format(string? mediaType) =>
        FeedFormats.TryFromMediaType(mediaType, out _).Should().BeFalse();

    [Fact]
    public void The_names_are_those_of_the_command_line_and_stand_once()
    {
        FeedFormat[] all = Enum.GetValues<FeedFormat>();

        all.Select(format => format.Name()).Should().OnlyHaveUniqueItems()
            .And.Contain(["json", "json-ld", "json-feed", "atom", "rss", "ninjs", "amp", "markdown", "html"]);
        all.Where(format => !format.CanRead()).Should().Equal(FeedFormat.AmpLiveList, FeedFormat.Markdown, FeedFormat.Html);
    }

    [Fact]
    public void A_number_that_is_no_format_is_a_mistake_of_the_caller()
    {
        FluentActions.Invoking(() => ((FeedFormat)99).MediaType()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((FeedFormat)99).FileExtension()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
