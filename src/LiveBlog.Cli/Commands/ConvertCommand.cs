using System.CommandLine;
using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>`liveblog convert`: a story, feed or page in one format to another.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        Argument<string> input = new("in") { Description = "The file, or - for standard input: story JSON, JSON Feed, Atom, RSS, ninjs, or a page." };
        Option<string> format = new("--to", "-t") { Description = "What to print.", Required = true };
        format.AcceptOnlyFromAmong([.. StoryWriters.Names]);
        Option<Uri?> url = new("--url") { Description = "The address of a page: absolute http or https.", CustomParser = Inputs.ParseUrl };
        Option<Uri?> feedUrl = Inputs.FeedUrl();
        Option<bool> elementsOnly = Inputs.ElementsOnly();
        Option<FileInfo?> output = new("--output", "-o") { Description = "The file to write; standard output where it is left out." };
        Option<bool> findings = new("--findings") { Description = "Print what was noticed as JSON lines on standard error." };
        Command command = new("convert", "Turns a story, feed or page into another format. Exit 3 where the input holds no story, 4 where it cannot be read.") { input, format, url, feedUrl, elementsOnly, output, findings };
        input.Validators.Add(Inputs.CheckFile);
        command.SetAction((parsed, cancellation) => Run(
            parsed.GetRequiredValue(input),
            parsed.GetRequiredValue(format),
            new PageContext { Url = parsed.GetValue(url) },
            new FeedOptions { FeedUrl = parsed.GetValue(feedUrl), IsLossless = !parsed.GetValue(elementsOnly) },
            parsed.GetValue(output),
            parsed.GetValue(findings),
            cancellation));
        return command;
    }

    private static async Task<int> Run(string input, string format, PageContext context, FeedOptions options, FileInfo? output, bool printFindings, CancellationToken cancellation)
    {
        if (await Inputs.ReadAsync(input, cancellation) is not { } bytes)
            return ExitCodes.UnreadableInput;
        Reading reading = Read(bytes, input, context);
        if (printFindings)
            FindingLines.Print(reading.Findings);
        if (reading.Story is not { } story)
        {
            await Notices.PrintAsync($"{input} holds no story. {Reason(reading)}");
            return ExitCodes.NotALiveBlog;
        }

        return await Outputs.WriteAsync(output, StoryWriters.FormOf(format), stream => StoryWriters.WriteAsync(format, story, stream, options, cancellation)) ? ExitCodes.Ok : ExitCodes.UnreadableInput;
    }

    private static string Reason(Reading reading) =>
        reading.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error)?.Message
        ?? "It is none of the formats that are read (story JSON, JSON Feed, Atom, RSS, ninjs, pages), or a page without updates.";

    /// <summary>Feeds are told by their content; what is none of them is read as a page.</summary>
    private static Reading Read(byte[] bytes, string input, PageContext context)
    {
        Reading reading = StoryFeed.Read(bytes);
        bool isPage = reading.Story is null && reading.Findings.Any(finding => finding.Code == "feed-unknown");
        return isPage ? StoryReader.Read(bytes, input.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? "text/plain" : null, context) : reading;
    }
}
