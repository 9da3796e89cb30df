using System.CommandLine;
using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>`liveblog read`: a page to a story on standard output.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        Argument<string> page = new("page") { Description = "The page's file, or - for standard input." };
        Option<string?> from = new("--from") { Description = "What the page is; told from its content where it is left out." };
        from.AcceptOnlyFromAmong([.. InputFormats.MediaTypes.Keys.Order(StringComparer.Ordinal)]);
        Option<bool> explain = new("--explain") { Description = ExplanationText.Description };
        Command command = new("read", """
            Reads a live-updates page and prints its story.
            Exit 0 where there is one, 2 for wrong usage, 3 where the page is no live blog, 4 where it cannot be read.
            """) { page, from, explain };
        PageOptions pageOptions = new(command);
        StoryOptions storyOptions = new(command, byDefault: "json");
        page.Validators.Add(Inputs.CheckFile);
        command.SetAction(async (parsed, cancellation) =>
        {
            string name = parsed.GetRequiredValue(page);
            if (await Inputs.ReadAsync(name, cancellation) is not { } bytes)
                return ExitCodes.UnreadableInput;
            PageContext context = pageOptions.Context(parsed) with { IsExplained = parsed.GetValue(explain) };
            Reading reading = StoryReader.Read(bytes, InputFormats.MediaType(parsed.GetValue(from), name), context);
            return await PrintAsync(reading, name, context.IsExplained, storyOptions, parsed, cancellation);
        });
        return command;
    }

    private static async Task<int> PrintAsync(
        Reading reading, string name, bool isExplained, StoryOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        if (options.WantsFindings(parsed))
            FindingLines.Print(reading.Findings, reading.Evidence);
        if (isExplained)
            return await options.ExplainAsync(reading, name, parsed, cancellation) ? Code(reading) : ExitCodes.UnreadableInput;
        if (reading.Story is { } story)
            return await options.WriteAsync(story, parsed, cancellation);
        await Notices.PrintAsync($"{name} {Refusal(reading)}");
        return Code(reading);
    }

    private static int Code(Reading reading) => reading switch
    {
        { Story: not null } => ExitCodes.Ok,
        { Verdict: Verdict.Unreadable } => ExitCodes.UnreadableInput,
        _ => ExitCodes.NotALiveBlog,
    };

    private static string Refusal(Reading reading) =>
        reading.Verdict == Verdict.Unreadable ? $"cannot be read: {Fault(reading)}" : $"is no live blog: {Reason(reading)}.";

    private static string Fault(Reading reading) =>
        reading.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error)?.Message ?? "it holds no page.";

    private static string Reason(Reading reading) =>
        reading.Evidence.FirstOrDefault(reason => reason.Subject == "verdict")?.Reason ?? "no updates were found";
}
