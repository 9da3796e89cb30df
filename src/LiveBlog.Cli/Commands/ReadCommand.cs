using System.CommandLine;
using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>`liveblog read`: a page to a story on standard output.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        Argument<string> page = new("page") { Description = "The page's file, or - for standard input." };
        Option<Uri?> url = new("--url") { Description = "The page's address: absolute http or https.", CustomParser = Inputs.ParseUrl };
        Option<NodaTime.Instant?> capturedAt = new("--captured-at") { Description = "When the page was fetched: ISO 8601 with a zone.", CustomParser = Inputs.ParseInstant };
        Option<string?> timeZone = new("--time-zone") { Description = "The zone the page's clocks show: an IANA id." };
        Option<string> sites = new("--sites") { Description = "The sites known to the reader.", DefaultValueFactory = _ => "default" };
        sites.AcceptOnlyFromAmong("none", "default");
        timeZone.Validators.Add(Inputs.CheckZone);
        Option<string> format = new("--format") { Description = "What to print.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. StoryWriters.Names]);
        Option<Uri?> feedUrl = Inputs.FeedUrl();
        Option<bool> elementsOnly = Inputs.ElementsOnly();
        Option<FileInfo?> output = new("--output", "-o") { Description = "The file to write; standard output where it is left out." };
        Option<bool> findings = new("--findings") { Description = "Print what was noticed as JSON lines on standard error." };
        Command command = new("read", "Reads a live-updates page and prints its story. Exit 3 where the page is no live blog, 4 where it cannot be read.") { page, url, capturedAt, timeZone, sites, format, feedUrl, elementsOnly, output, findings };
        page.Validators.Add(Inputs.CheckFile);
        command.SetAction((parsed, cancellation) => Run(
            parsed.GetRequiredValue(page),
            new PageContext { Url = parsed.GetValue(url), CapturedAt = parsed.GetValue(capturedAt), TimeZone = parsed.GetValue(timeZone), Sites = Catalog(parsed.GetValue(sites)) },
            parsed.GetValue(format)!,
            new FeedOptions { FeedUrl = parsed.GetValue(feedUrl), IsLossless = !parsed.GetValue(elementsOnly) },
            parsed.GetValue(output),
            parsed.GetValue(findings),
            cancellation));
        return command;
    }

    private static SiteCatalog Catalog(string? name) => name == "none" ? SiteCatalog.None : SiteCatalog.Default;

    private static async Task<int> Run(string page, PageContext context, string format, FeedOptions options, FileInfo? output, bool printFindings, CancellationToken cancellation)
    {
        if (await Inputs.ReadAsync(page, cancellation) is not { } bytes)
            return ExitCodes.UnreadableInput;
        Reading reading = StoryReader.Read(bytes, page.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? "text/plain" : null, context);
        if (printFindings)
            FindingLines.Print(reading.Findings);
        if (reading.Story is not { } story)
        {
            await Notices.PrintAsync($"{page} is no live blog: {reading.Evidence.FirstOrDefault(reason => reason.Subject == "verdict")?.Reason ?? "no updates were found"}.");
            return ExitCodes.NotALiveBlog;
        }

        return await Outputs.WriteAsync(output, StoryWriters.FormOf(format), stream => StoryWriters.WriteAsync(format, story, stream, options, cancellation)) ? ExitCodes.Ok : ExitCodes.UnreadableInput;
    }
}
