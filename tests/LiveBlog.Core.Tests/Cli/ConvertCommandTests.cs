using LiveBlog.Cli;
using LiveBlog.Cli.Commands;

namespace LiveBlog.Core.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("convert");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("json")]
    [InlineData("atom")]
    [InlineData("rss")]
    [InlineData("json-feed")]
    [InlineData("ninjs")]
    [InlineData("ninjs-2.2")]
    [InlineData("json-ld")]
    public async Task A_story_goes_through_every_feed_format_and_comes_back(string format)
    {
        string there = Write("there", StoryJson.Write(FullStory.Value)), back = PathTo("back");

        (await Run(there, "--to", format, "--output", back)).Should().Be(ExitCodes.Ok);
        (await Run(back, "--to", "json", "--output", there)).Should().Be(ExitCodes.Ok);

        StoryJson.Read(await File.ReadAllBytesAsync(there, TestContext.Current.CancellationToken)).Should().Be(FullStory.Value);
    }

    [Fact]
    public async Task Every_name_of_a_format_has_a_writer()
    {
        string story = Write("story", StoryJson.Write(FullStory.Value));
        foreach (string name in StoryWriters.Names)
        {
            (await Run(story, "--to", name, "--output", PathTo(name))).Should().Be(ExitCodes.Ok);
            new FileInfo(PathTo(name)).Length.Should().BePositive(name);
        }
    }

    [Fact]
    public async Task A_feed_has_its_address_and_no_extension_where_that_is_asked()
    {
        string story = Write("story", StoryJson.Write(FullStory.Value));
        (await Run(story, "--to", "atom", "--feed-url", "https://news.example/live.atom", "--elements-only", "--output", PathTo("atom")))
            .Should().Be(ExitCodes.Ok);

        string atom = await File.ReadAllTextAsync(PathTo("atom"), TestContext.Current.CancellationToken);
        atom.Should().Contain("<link rel=\"self\" href=\"https://news.example/live.atom\" />").And.NotContain("live:remainder");
    }

    [Fact]
    public async Task To_is_another_name_of_format_and_a_format_has_to_be_named()
    {
        string story = Write("story", StoryJson.Write(FullStory.Value));

        (await Run(story, "--format", "rss", "--output", PathTo("format"))).Should().Be(ExitCodes.Ok);
        (await Run(story, "--to", "rss", "--output", PathTo("to"))).Should().Be(ExitCodes.Ok);

        File.ReadAllText(PathTo("to")).Should().StartWith("<?xml").And.Be(File.ReadAllText(PathTo("format")));
        ConvertCommand.Create().Parse([story]).Errors.Should().NotBeEmpty();
    }

    [Fact]
    public async Task From_names_the_format_of_the_input_and_the_options_of_a_page_are_taken()
    {
        string page = Write("page", SamplePage.Html);

        (await Run(page, "--from", "json", "--to", "json", "--output", PathTo("out"))).Should().Be(ExitCodes.NotALiveBlog);
        (await Run(page, "--from", "html", "--to", "json", "--time-zone", "Asia/Tokyo", "--sites", "none",
            "--captured-at", "2031-03-04T15:00:00Z", "--output", PathTo("out"))).Should().Be(ExitCodes.Ok);

        StoryJson.Read(File.ReadAllText(PathTo("out"))).TimeZone.Should().Be("Asia/Tokyo");
    }

    [Fact]
    public async Task What_holds_no_story_exits_3() =>
        (await Run(Write("recipe", "<html><body><p>Peel the onions.</p></body></html>"), "--to", "json", "--output", PathTo("out")))
            .Should().Be(ExitCodes.NotALiveBlog);

    [Fact]
    public async Task What_is_not_there_exits_4() => (await Run(PathTo("nowhere"), "--to", "json")).Should().Be(ExitCodes.UnreadableInput);

    private string PathTo(string name) => Path.Combine(folder.FullName, name);

    private string Write(string name, string text)
    {
        File.WriteAllText(PathTo(name), text);
        return PathTo(name);
    }

    private static Task<int> Run(params string[] arguments) =>
        ConvertCommand.Create().Parse(arguments).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
}
