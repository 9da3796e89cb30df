using LiveBlog.Core.Tests.Validation;
using System.Text;
using System.Text.Json;
using LiveBlog.Cli;
using LiveBlog.Cli.Commands;

namespace LiveBlog.Core.Tests.Cli;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("validate");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_valid_file_exits_0_with_one_line()
    {
        (int exit, string output) = await Run("text", FindingSeverity.Info, FeedDocuments.Rss());

        exit.Should().Be(ExitCodes.Ok);
        output.Should().EndWith("0: valid Rss\n");
    }

    [Theory]
    [InlineData(FindingSeverity.Error, ExitCodes.Ok)]
    [InlineData(FindingSeverity.Warning, ExitCodes.Findings)]
    public async Task The_level_decides_what_a_warning_exits_with(FindingSeverity level, int expected) =>
        (await Run("text", level, FeedDocuments.Rss(guid: ""))).Exit.Should().Be(expected);

    [Fact]
    public async Task Text_tells_file_line_column_weight_rule_and_place()
    {
        (int exit, string output) = await Run("text", FindingSeverity.Error, "<rss version=\"2.0\">\n<tide/></rss>");

        exit.Should().Be(ExitCodes.Findings);
        output.Should().Contain("0:2:2: error undefined-element: tide is not defined in rss. (/rss/tide)\n").And.Contain(": invalid Rss\n");
    }

    [Fact]
    public async Task Json_lists_each_file_with_its_findings()
    {
        (_, string output) = await Run("json", FindingSeverity.Error, FeedDocuments.Rss(), "{ \"uri\": 3 }");

        using JsonDocument document = JsonDocument.Parse(output);
        document.RootElement.GetArrayLength().Should().Be(2);
        JsonElement second = document.RootElement[1];
        second.GetProperty("valid").GetBoolean().Should().BeFalse();
        second.GetProperty("format").GetString().Should().Be("ninjs");
        second.GetProperty("findings")[0].GetProperty("path").GetString().Should().Be("/uri");
    }

    [Fact]
    public async Task Sarif_gives_every_result_a_rule_a_level_and_a_region()
    {
        (_, string output) = await Run("sarif", FindingSeverity.Error, "<rss version=\"2.0\">\n<tide/></rss>", FeedDocuments.Rss(guid: ""));

        using JsonDocument document = JsonDocument.Parse(output);
        JsonElement run = document.RootElement.GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        document.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should()
                .Be(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().Should().BeOneOf("error", "warning", "note");
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32()
                .Should().BePositive();
        }

        run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).Should()
            .Contain(["undefined-element", "missing-guid"]);
    }

    [Fact]
    public async Task A_file_that_is_not_there_exits_4_and_the_others_are_still_judged()
    {
        string file = Save(0, FeedDocuments.Rss());
        using MemoryStream stream = new();

        int exit = await ValidateCommand.Run([Path.Combine(folder.FullName, "none"), file],
            new ValidationRequest(null, ValidationProfile.Strict, FindingSeverity.Error, "text"), stream,
            TestContext.Current.CancellationToken);

        exit.Should().Be(ExitCodes.UnreadableInput);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Contain("valid Rss");
    }

    [Fact]
    public async Task Wildcards_stand_for_the_files_of_a_folder_in_order()
    {
        Save(2, FeedDocuments.Rss());
        Save(1, FeedDocuments.Rss());
        using MemoryStream stream = new();

        int exit = await ValidateCommand.Run([Path.Combine(folder.FullName, "?")],
            new ValidationRequest(null, ValidationProfile.Strict, FindingSeverity.Error, "text"), stream,
            TestContext.Current.CancellationToken);

        exit.Should().Be(ExitCodes.Ok);
        Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line[(folder.FullName.Length + 1)..]).Should().Equal("1: valid Rss", "2: valid Rss");
    }

    [Fact]
    public async Task A_folder_is_no_file_and_a_mistyped_option_is_told_of()
    {
        CliRun onFolder = await CliRun.Of("", "validate", folder.FullName);
        (onFolder.ExitCode, onFolder.Output).Should().Be((ExitCodes.UnreadableInput, ""));
        onFolder.Error.Should().Contain("It is a folder");

        CliRun mistyped = await CliRun.Of("", "validate", "--profil", "strict");
        mistyped.ExitCode.Should().Be(ExitCodes.Usage);
        mistyped.Error.Should().Contain("'--profil' is no option of this command.");
    }

    [Fact]
    public async Task From_says_what_goes_in_format_what_comes_out_and_output_where_to()
    {
        string file = Save(0, FeedDocuments.Rss()), report = Path.Combine(folder.FullName, "report");

        CliRun run = await CliRun.Of("", "validate", file, "--from", "atom", "--format", "json", "--output", report);

        (run.ExitCode, run.Output).Should().Be((ExitCodes.Findings, ""));
        using JsonDocument document = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        document.RootElement[0].GetProperty("valid").GetBoolean().Should().BeFalse("RSS is no Atom");
    }

    private async Task<(int Exit, string Output)> Run(string format, FindingSeverity level, params string[] documents)
    {
        string[] files = [.. documents.Select((document, at) => Save(at, document))];
        using MemoryStream stream = new();
        int exit = await ValidateCommand.Run(files, new ValidationRequest(null, ValidationProfile.Strict, level, format), stream,
            TestContext.Current.CancellationToken);
        return (exit, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private string Save(int number, string document)
    {
        string file = Path.Combine(folder.FullName, $"{number}");
        File.WriteAllText(file, document);
        return file;
    }
}
