using System.CommandLine;
using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>`liveblog validate`: what is wrong with files, as text, JSON or SARIF on standard output.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        Argument<string[]> files = new("file")
        {
            Description = "The files to validate (* and ? stand for names), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(Inputs.CheckFile);
        Option<FileInfo?> output = Outputs.File();
        Command command = new("validate", """
            Validates stories and feeds: this library's JSON, LiveBlogPosting in JSON-LD or a page, JSON Feed, Atom, RSS,
            ninjs and AMP live lists.
            Exit 0 where nothing is found at or above the level, 1 where something is, 2 for wrong usage, 4 where a file cannot be read.
            """) { files, output };
        Func<ParseResult, ValidationRequest> request = AddRequest(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            ValidationRequest asked = request(parsed);
            int exit = ExitCodes.Ok;
            bool isWritten = await Outputs.WriteAsync(parsed.GetValue(output), asked.Format == "text" ? TextForm.Plain : TextForm.Json,
                async stream => exit = await Run(parsed.GetRequiredValue(files), asked, stream, cancellation));
            return isWritten ? exit : ExitCodes.UnreadableInput;
        });
        return command;
    }

    /// <summary>Adds the options that say what is asked for, and returns what reads them.</summary>
    private static Func<ParseResult, ValidationRequest> AddRequest(Command command)
    {
        Option<string?> from = new("--from") { Description = "The format the files are in; told from their content where it is left out." };
        from.AcceptOnlyFromAmong([.. InputFormats.Feeds.Keys.Concat(InputFormats.Pages.Keys).Order(StringComparer.Ordinal)]);
        Option<string> profile = Choice("--profile", "How strictly rules weigh.", "strict", "publisher", "lenient");
        Option<string> format = Choice("--format", "How findings are printed.", "text", "json", "sarif");
        Option<string> level = Choice("--level", "The least weight that makes the exit code 1.", "error", "warning", "info");
        foreach (Option option in (Option[])[from, profile, format, level])
            command.Options.Add(option);
        return parsed => new ValidationRequest(
            Format(parsed.GetValue(from)),
            Enum.Parse<ValidationProfile>(parsed.GetRequiredValue(profile), ignoreCase: true),
            Enum.Parse<FindingSeverity>(parsed.GetRequiredValue(level), ignoreCase: true),
            parsed.GetRequiredValue(format));
    }

    private static FeedFormat? Format(string? name) => name switch
    {
        null => null,
        _ when InputFormats.Feeds.TryGetValue(name, out FeedFormat feed) => feed,
        _ => InputFormats.Pages[name],
    };

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    internal static async Task<int> Run(string[] files, ValidationRequest request, Stream stream, CancellationToken cancellation)
    {
        List<(string File, ValidationReport Report)> reports = [];
        bool isUnreadable = false;
        foreach (string file in Inputs.Expand(files))
        {
            if (await Inputs.ReadAsync(file, cancellation) is { } bytes)
                reports.Add((file, FeedValidator.Validate(bytes, request.From, request.Profile)));
            else
                isUnreadable = true;
        }

        Print(request.Format, reports, stream);
        if (isUnreadable)
            return ExitCodes.UnreadableInput;
        return reports.Exists(one => one.Report.Has(request.Level)) ? ExitCodes.Findings : ExitCodes.Ok;
    }

    private static void Print(string format, List<(string File, ValidationReport Report)> reports, Stream stream)
    {
        if (format == "sarif")
            SarifLog.Write(reports, stream);
        else if (format == "json")
            ReportLines.WriteJson(reports, stream);
        else
            ReportLines.WriteText(reports, stream);
    }
}
