using LiveBlog.Cli;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>The README is kept true by tests: its code is compiled and run, its commands name files that exist.</summary>
public sealed class ReadmeTests
{
    private static readonly string Text = Repository.Read("README.md");

    [Fact]
    public void The_code_of_the_README_is_the_code_that_is_compiled() =>
        Block("csharp").Should().Be("using LiveBlog.Core;\n\n" + Compiled("README"));

    [Fact]
    public void The_site_of_the_README_is_the_code_that_is_compiled() => Block("csharp", 1).Should().Be(Compiled("Site"));

    [Fact]
    public void The_site_of_the_README_reads_pages_of_its_shape()
    {
        const string page =
            """
            <html><head><link rel="canonical" href="https://herald.example/live/flood"></head><body><h1>Flood</h1>
            <div class="live-update"><time datetime="2031-03-04T07:30:00Z">07:30</time><h2>News</h2><p class="kicker">Quay closed</p><p
            class="byline">Maren Oduya</p><p>The quay is shut.</p></div>
            <div class="live-update"><time datetime="2031-03-04T07:10:00Z">07:10</time><h2>News</h2><p class="kicker">River up</p><p
            class="byline">Pia Lund</p><p>The river rises.</p></div>
            </body></html>
            """;
        Reading reading = ReadmeExample.ReadWithSite(page);

        Story story = reading.StoryOrThrow();
        story.TimeZone.Should().Be("Europe/London");
        story.Updates.Select(update => update.Headline).Should().Equal("Quay closed", "River up");
        story.Updates.Select(update => update.Authors[0].Name).Should().Equal("Maren Oduya", "Pia Lund");
        reading.Evidence.Should().Contain(reason => reason.Reason == "layout herald-live");
        StoryReader.Read(page, new PageContext { Sites = SiteCatalog.Default.WithJson(Block("json")) }).Story.Should().Be(story);
    }

    [Fact]
    public void The_code_of_the_README_prints_the_sample_story()
    {
        IReadOnlyList<string> lines = ReadmeExample.Run();

        lines[0].Should().Be("Old bridge at Alderwick closed after flood: live updates: Live, 4 updates");
        lines[1].Should().EndWith("Bridge shut at six");
        lines[4].Should().EndWith("Buses go by the north road");
        lines.Should().Contain("“Please allow an extra twenty minutes.” – The operator");
        lines[^1].Should().Be("True");
    }

    [Fact]
    public void The_first_command_reads_the_sample_page_and_the_second_runs_the_tests()
    {
        string[] commands = Block("sh").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        commands.Should().HaveCount(2);
        commands[0].Should().StartWith("dotnet run --project src/LiveBlog.Cli -- read ");
        File.Exists(Repository.PathTo(commands[0].Split(' ')[^1])).Should().BeTrue();
        commands[1].Should().Be("dotnet test");
    }

    [Fact]
    public void The_formats_of_the_README_are_those_of_the_command_line() =>
        Printed("--format").Should().BeEquivalentTo(StoryWriters.Names);

    private static string[] Printed(string option)
    {
        int start = Text.IndexOf($"\n`{option} ", StringComparison.Ordinal) + option.Length + 3;
        return Text[start..Text.IndexOf(' ', start)].Split('|');
    }

    /// <summary>The README's first, second … block of this kind.</summary>
    private static string Block(string kind, int number = 0)
    {
        int start = -1;
        for (int i = 0; i <= number; i++)
            start = Text.IndexOf($"```{kind}\n", start + 1, StringComparison.Ordinal);
        start += kind.Length + 4;
        return Text[start..Text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Compiled(string part)
    {
        string source = Repository.Read("tests/LiveBlog.Core.Tests/Conventions/ReadmeExample.cs");
        string[] lines = source.Split('\n');
        int first = Array.FindIndex(lines, line => line.Trim() == $"// {part} begins") + 1;
        int last = Array.FindIndex(lines, line => line.Trim() == $"// {part} ends");
        return string.Concat(lines[first..last].Select(line => line[8..] + "\n"));
    }
}
