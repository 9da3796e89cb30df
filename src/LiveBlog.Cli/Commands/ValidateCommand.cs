using System.Collections.Frozen;
using System.CommandLine;
using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>`liveblog validate`: what is wrong with files, as text, JSON or SARIF on standard output.</summary>
internal static class ValidateCommand
{
    private static readonly FrozenDictionary<string, FeedFormat> Formats = new Dictionary<string, FeedFormat>
    {
        ["json"] = FeedFormat.StoryJson,
        ["json-ld"] = FeedFormat.LiveBlogPosting,
        ["json-feed"] = FeedFormat.JsonFeed,
        ["atom"] = FeedFormat.Atom,
        ["rss"] = FeedFormat.Rss,
        ["ninjs"] = FeedFormat.Ninjs,
        ["amp"] = FeedFormat.AmpLiveList,
        ["html"] = FeedFormat.Html,
    }.ToFrozenDictionary();

    public static Command Create()
    {
        Argument<string[]> files = new("file") { Description = "The files to validate (* and ? stand for names), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        Option<string?> format = new("--format") { Description = "The format the files are of; told from their content where it is left out." };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        Option<string> profile = Choice("--profile", "How strictly rules weigh.", "strict", "publisher", "lenient");
        Option<string> output = Choice("--output", "How findings are printed.", "text", "json", "sarif");
        Option<string> level = Choice("--level", "The least weight that makes the exit code 1.", "error", "warning", "info");
        Command command = new("validate", """
            Validates stories and feeds: this library's JSON, LiveBlogPosting in JSON-LD or a page, JSON Feed, Atom, RSS, ninjs and AMP live lists.
            Exit 0 where nothing is found at or above the level, 1 where something is, 2 for wrong usage, 4 where a file cannot be read.
            """) { files, format, profile, output, level };
        files.Validators.Add(Inputs.CheckFile);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using TerminalStream stream = new(Console.OpenStandardOutput(), parsed.GetValue(output) == "text" ? TextForm.Plain : TextForm.Json);
            return await Run(
                parsed.GetRequiredValue(files),
                parsed.GetValue(format) is { } name ? Formats[name] : null,
                Enum.Parse<ValidationProfile>(parsed.GetRequiredValue(profile), ignoreCase: true),
                parsed.GetRequiredValue(output),
                Enum.Parse<FindingSeverity>(parsed.GetRequiredValue(level), ignoreCase: true),
                stream,
                cancellation);
        });
        return command;
    }

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    internal static async Task<int> Run(string[] files, FeedFormat? format, ValidationProfile profile, string output, FindingSeverity level, Stream stream, CancellationToken cancellation)
    {
        List<(string File, ValidationReport Report)> reports = [];
        bool isUnreadable = false;
        foreach (string file in Inputs.Expand(files))
        {
            if (await Inputs.ReadAsync(file, cancellation) is { } bytes)
                reports.Add((file, FeedValidator.Validate(bytes, format, profile)));
            else
                isUnreadable = true;
        }

        Print(output, reports, stream);
        if (isUnreadable)
            return ExitCodes.UnreadableInput;
        return reports.Exists(one => one.Report.Has(level)) ? ExitCodes.Findings : ExitCodes.Ok;
    }

    private static void Print(string output, List<(string File, ValidationReport Report)> reports, Stream stream)
    {
        if (output == "sarif")
            SarifLog.Write(reports, stream);
        else if (output == "json")
            ReportLines.WriteJson(reports, stream);
        else
            ReportLines.WriteText(reports, stream);
    }
}
