namespace LiveBlog.Core.Tests.Feeds;

public sealed class FeedFormatsTests
{
    [Theory]
    [InlineData(FeedFormat.StoryJson, "json", "application/json", ".json", true)]
    [InlineData(FeedFormat.LiveBlogPosting, "json-ld", "application/ld+json", ".jsonld", true)]
    [InlineData(FeedFormat.JsonFeed, "json-feed", "application/feed+json", ".json", true)]
    [InlineData(FeedFormat.Atom, "atom", "application/atom+xml", ".atom", true)]
    [InlineData(FeedFormat.Rss, "rss", "application/rss+xml", ".rss", true)]
    [InlineData(FeedFormat.Ninjs, "ninjs", "application/json", ".json", true)]
    [InlineData(FeedFormat.AmpLiveList, "amp", "text/html", ".html", false)]
    [InlineData(FeedFormat.Markdown, "markdown", "text/markdown", ".md", false)]
    [InlineData(FeedFormat.Html, "html", "text/html", ".html", false)]
    public void A_format_knows_its_name_media_type_and_extension_and_whether_it_is_read(
        FeedFormat format, string name, string mediaType, string extension, bool isRead) =>
        (format.Name(), format.MediaType(), format.FileExtension(), format.CanRead()).Should().Be((name, mediaType, extension, isRead));

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
    public void No_two_formats_have_one_name() =>
        Enum.GetValues<FeedFormat>().Select(format => format.Name()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_number_that_is_no_format_is_a_mistake_of_the_caller()
    {
        FluentActions.Invoking(() => ((FeedFormat)99).MediaType()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((FeedFormat)99).FileExtension()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
