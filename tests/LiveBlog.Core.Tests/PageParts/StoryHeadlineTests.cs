namespace LiveBlog.Core.Tests.PageParts;

/// <summary>The story's headline where the first heading is the name of the site.</summary>
public sealed class StoryHeadlineTests
{
    [Theory]
    [InlineData("River Road Flood Live - Daily Post",
        "<div class='logo'><h1><a href='/'>Daily Post</a></h1></div><h2>River Road Flood Live</h2>")]
    [InlineData("Daily Post: River Road Flood Live", "<h1><a href='/'>Daily Post</a></h1><h3>River Road Flood Live</h3>")]
    [InlineData("River Road Flood Live | Daily Post", "<h1><a href='/'>Daily Post</a></h1>")]
    [InlineData("River Road Flood Live - Daily Post", "<h1>River Road Flood Live</h1><h2>Daily Post</h2>")]
    public void A_logo_is_no_headline(string title, string head) => Read(title, head).Should().Be("River Road Flood Live");

    [Fact]
    public void A_heading_that_is_no_link_to_the_front_page_is_the_headline() =>
        Read("Live: flood - River Road", "<h1>River Road</h1>").Should().Be("River Road");

    private static string? Read(string title, string head) => StoryReader.Read($"<title>{title}</title>{head}" + string.Concat(
        new[] { "14:25", "13:50", "13:12", "12:40" }.Select(clock =>
            $"<div class='e'><time>{clock}</time><p>Crews have cleared another stretch of the road below Orla Bridge.</p></div>")))
        .StoryOrThrow().Headline;
}
