namespace LiveBlog.Core.Tests.PageParts;

/// <summary>Lines that lead to other pages, share lists and boxes marked only by data attributes are no text.</summary>
public sealed class RelatedLinesTests
{
    private const string Words = "Crews have cleared another stretch of the road below Orla Bridge, and two more bus lines run again.";

    [Theory]
    [InlineData("<p><strong>READ ALSO:</strong> <a href='/b'>Locks of the county</a></p>")]
    [InlineData("<p><a href='/b'>Read more: Locks of the county</a></p>")]
    [InlineData("<p>Lire aussi : <a href='/b'>Les écluses</a></p>")]
    [InlineData("<p>関連記事：<a href='/b'>水門</a></p>")]
    [InlineData("<p>İlgili haber: <a href='/b'>Kanallar</a></p>")]
    [InlineData("<p>اقرأ أيضا: <a href='/b'>الأقفال</a></p>")]
    [InlineData("<div data-component='related-links'><a href='/b'>Locks</a></div>")]
    [InlineData("<div data-block='newsletter-signup'><p>Get the news by mail.</p></div>")]
    [InlineData("<ul class='btns'><li><a href='/1'>Facebook</a></li><li><a href='/2'>Twitter</a></li></ul>")]
    [InlineData("<p>Related:</p><ul><li><a href='https://news.example/b'>Locks</a></li>"
        + "<li><a href='https://news.example/c'>Gates</a></li></ul>")]
    public void They_are_left_out(string line) => Read(line).Should().Equal(Words, Words, Words, Words);

    [Theory]
    [InlineData("<p>Read also what <a href='/b'>the harbour board</a> says of it.</p>")]
    [InlineData("<p>More: rain, wind and snow.</p>")]
    [InlineData("<ul><li>Facebook</li><li>Old Mill</li></ul>")]
    public void What_says_more_stays(string line) => Read(line).ElementAt(1).Length.Should().BeGreaterThan(Words.Length);

    private static IEnumerable<string> Read(string line) => StoryReader.Read("<title>Lock live</title>" + string.Concat(
        new[] { "14:25", "13:50", "13:12", "12:40" }.Select((clock, i) =>
            $"<div class='e'><time>{clock}</time><p>{Words}</p>{(i == 1 ? line : "")}</div>"))).StoryOrThrow()
        .Updates.Select(update => string.Join('\n', update.Body.Select(block => block.PlainText)));
}
