namespace LiveBlog.Core.Tests.Discovery;

/// <summary>Bylines of updates: several names, handles, roles, times beside them; and what signs nothing.</summary>
public sealed class EntrySignatureTests
{
    private const string Words = "Crews have cleared another stretch of the road below Orla Bridge, and two more bus lines run again.";
    private static readonly string[] Clocks = ["14:25", "13:50", "13:12", "12:40", "12:01"];

    [Theory]
    [InlineData("<span class='by'>Ann Lee @annpost</span>", "Ann Lee")]
    [InlineData("<p class='by'>By Ann Lee, Dee Fox and Eli Hart</p>", "Ann Lee|Dee Fox|Eli Hart")]
    [InlineData("<p class='by'>Ann Lee, Dee Fox, Eli Hart</p>", "Ann Lee|Dee Fox|Eli Hart")]
    [InlineData("<div class='author'>Ann Lee | Dee Fox</div>", "Ann Lee|Dee Fox")]
    [InlineData("<div class='author'>Ann Lee | Alder News</div>", "Ann Lee")]
    [InlineData("<div class='byline'>By Ann Lee, Political Editor</div>", "Ann Lee")]
    [InlineData("<p class='by'>By Ann Lee in Colby</p>", "Ann Lee")]
    [InlineData("<p class='by'>Ann Lee, reporting from Colby</p>", "Ann Lee")]
    [InlineData("<div class='meta'>Posted by Ann Lee 20 minutes ago</div>", "Ann Lee")]
    [InlineData("<span class='author'>Newsroom</span>", "")]
    [InlineData("<span class='author'>Alder Post</span>", "")]
    [InlineData("<span class='sort-by'>Newest first</span>", "")]
    public void The_line_names(string line, string names)
    {
        Story story = Read(clock => $"<div class='e'><time>{clock}</time>{line}<p>{Words}</p></div>");

        story.Updates.Should().OnlyContain(update => string.Join('|', update.Authors.Select(author => author.Name)) == names);
    }

    [Theory]
    [InlineData("Posted by Ann Lee at {0}")]
    [InlineData("{0} | Posted by Ann Lee")]
    [InlineData("By <a href='/ann'>Ann Lee</a>, {0}")]
    public void A_line_that_signs_and_tells_the_time(string line)
    {
        Story story = Read(clock =>
            $"<div class='e'><div class='meta'>{line.Replace("{0}", clock, StringComparison.Ordinal)}</div><p>{Words}</p></div>");

        story.Updates.Zip(Clocks).Should().OnlyContain(pair => pair.First.Published!.Raw!.EndsWith(pair.Second, StringComparison.Ordinal));
        story.Updates.Should().OnlyContain(update => update.Authors.Count == 1 && update.Authors[0].Name == "Ann Lee"
            && update.Body.Count == 1);
    }

    [Fact]
    public void A_newsroom_of_several_makes_no_comments()
    {
        string[] names = ["Ann Lee", "Bo Roe", "Cy Dunn", "Dee Fox", "Eli Hart"];

        Read(clock => $"<div class='e'><time>{clock}</time><span class='author'>{names[Array.IndexOf(Clocks, clock)]}</span>"
            + $"<p>{Words}</p></div>")
            .Updates.Select(update => update.Authors[0].Name).Should().Equal(names);
    }

    [Fact]
    public void A_link_behind_the_text_makes_no_teaser() =>
        Read(clock => $"<div class='e'><time>{clock}</time><p>{Words}</p><p>"
            + "<a href='https://news.example/b'>All about the locks of the county</a></p></div>")
            .Updates.Should().HaveCount(5);

    [Fact]
    public void Messages_of_one_channel_are_live_without_the_word()
    {
        string messages = string.Concat(Clocks.Select((clock, i) =>
            $"<div class='message_wrap'><div class='message' data-post='lug/33{i}'><a class='owner_author'>Lugivka News</a>"
            + $"<div>{Words}</div>"
            + $"<time datetime='2023-06-08T{clock}:00+03:00'>{clock}</time></div></div>"));

        Story story = StoryReader.Read($"<title>Lugivka News</title><main>{messages}</main>").StoryOrThrow();

        story.Updates.Should().HaveCount(5).And.OnlyContain(update => update.Authors.Count == 0);
    }

    private static Story Read(Func<string, string> entry) => StoryReader.Read(
        "<meta property='og:site_name' content='Alder Post'><title>Lock live</title><h1>Lock live</h1>"
            + string.Concat(Clocks.Select(entry)))
        .StoryOrThrow();
}
