namespace LiveBlog.Core.Tests.Cli;

/// <summary>liveblog read, as a script sees it.</summary>
public sealed class ReadCommandTests
{
    private static readonly string Page = Repository.PathTo("tests/LiveBlog.Core.Tests/Pages/sample/page.html");

    [Fact]
    public async Task A_page_s_story_is_printed_as_JSON()
    {
        CliRun run = await CliRun.Of(null, "read", Page);

        run.ExitCode.Should().Be(0, "it said: {0}", run.Error);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("{\n").And.EndWith("}\n");
        StoryJson.Read(run.Output).Should().Be(StoryReader.Read(SamplePage.Html).Story);
    }

    [Fact]
    public async Task Standard_input_and_the_options_are_taken()
    {
        CliRun run = await CliRun.Of(SamplePage.Html, "read", "-", "--url", "https://herald.example/other", "--captured-at",
            "2031-03-04T12:00:00+00:00", "--time-zone", "Europe/London", "--sites", "none", "--format", "ndjson");

        run.ExitCode.Should().Be(0, "it said: {0}", run.Error);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(4)
            .And.OnlyContain(line => line.StartsWith('{') && line.EndsWith('}'));
    }

    [Fact]
    public async Task A_file_is_written_where_one_is_asked_for()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            CliRun run = await CliRun.Of(null, "read", Page, "--output", file);

            (run.ExitCode, run.Output).Should().Be((0, ""));
            StoryJson.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Updates.Should().HaveCount(4);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_page_that_is_no_live_blog_ends_with_3_and_a_sentence()
    {
        CliRun run = await CliRun.Of("<h1>Bread</h1><p>Take flour, water and salt.</p>", "read", "-");

        (run.ExitCode, run.Output).Should().Be((3, ""));
        run.Error.Should().Contain("no live blog");
    }

    [Fact]
    public async Task Asked_to_explain_it_prints_the_evidence_instead_of_the_story()
    {
        CliRun run = await CliRun.Of(null, "read", Page, "--explain");
        CliRun refused = await CliRun.Of("<h1>Bread</h1><p>Take flour, water and salt.</p>", "read", "-", "--explain");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Output.Should().Contain("Readers, and what each found").And.Contain("4 updates").And.Contain("story headline: ");
        (refused.ExitCode, refused.Error).Should().Be((3, ""));
        refused.Output.Should().Contain("NotALiveBlog").And.Contain("the page has no list of updates");
    }

    [Fact]
    public async Task Evidence_stands_among_the_findings()
    {
        CliRun run = await CliRun.Of(null, "read", Page, "--findings");

        run.Error.Should().Contain("{\"subject\":\"updates\",\"reason\":");
    }

    [Fact]
    public async Task A_site_of_a_file_is_asked_first()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(file, """{ "name": "Own", "layouts": [{ "name": "own-list", "update": ".own" }] }""",
                TestContext.Current.CancellationToken);
            CliRun run = await CliRun.Of("<title>Live</title><div class='own'><h2>Gates</h2><p>They are open.</p></div>"
                + "<div class='own'><h2>Bull</h2><p>He has won.</p></div>", "read", "-", "--site", file, "--explain");
            await File.WriteAllTextAsync(file, """{ "name": "Own", "layouts": [{ "name": "own-list", "update": ".own[" }] }""",
                TestContext.Current.CancellationToken);
            CliRun broken = await CliRun.Of(null, "read", Page, "--site", file);

            run.Output.Should().Contain("layout own-list");
            (broken.ExitCode, broken.Output).Should().Be((2, ""));
            broken.Error.Should().Contain("'Own'").And.Contain("'own-list'").And.Contain("Update");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_4()
    {
        CliRun run = await CliRun.Of(null, "read", "no-such-page.html");

        (run.ExitCode, run.Output).Should().Be((4, ""));
        run.Error.Should().Contain("no-such-page.html cannot be read");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_ends_with_4()
    {
        CliRun run = await CliRun.Of(null, "read", Page, "--output",
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "no", "story.json"));

        (run.ExitCode, run.Output).Should().Be((4, ""));
        run.Error.Should().Contain("cannot be written");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "-", "--url", "ftp://news.example/")]
    [InlineData("read", "-", "--url", "/live")]
    [InlineData("read", "-", "--captured-at", "yesterday")]
    [InlineData("read", "-", "--time-zone", "Mars/Olympus")]
    [InlineData("read", "-", "--sites", "all")]
    [InlineData("read", "-", "--format", "xml")]
    [InlineData("read", "-", "--no-such-option")]
    [InlineData("no-such-command")]
    public async Task Bad_usage_ends_with_2(params string[] arguments)
    {
        CliRun run = await CliRun.Of("", arguments);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Findings_are_JSON_lines_on_standard_error()
    {
        CliRun run = await CliRun.Of(
            "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"articleBody\":\"One\n"
            + "two\"}],}</script>", "read", "-", "--findings");

        run.ExitCode.Should().Be(0, "it said: {0}", run.Error);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should()
            .Contain(line => line.Contains("\"code\":\"json-ld-mended\"") && line.Contains("\"severity\":\"info\""));
    }

    [Fact]
    public async Task Help_tells_the_options()
    {
        CliRun run = await CliRun.Of(null, "read", "--help");

        run.ExitCode.Should().Be(0, "it said: {0}", run.Error);
        run.Output.Should().Contain("--captured-at").And.Contain("--time-zone").And.Contain("--format");
    }
}
