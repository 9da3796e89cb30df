using System.CommandLine;
using LiveBlog.Core;

namespace LiveBlog.Cli.Commands;

/// <summary>`liveblog convert`: a story, feed or page in one format to another.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        Argument<string> input =
            new("in") { Description = "The file, or - for standard input: story JSON, JSON Feed, Atom, RSS, ninjs, or a page." };
        Option<string?> from = new("--from") { Description = "The format the file is in; told from its content where it is left out." };
        from.AcceptOnlyFromAmong([.. InputFormats.Feeds.Keys.Concat(InputFormats.MediaTypes.Keys).Order(StringComparer.Ordinal)]);
        Command command = new("convert", """
            Turns a story, feed or page into another format.
            Exit 0 where there is a story, 2 for wrong usage, 3 where the input holds none, 4 where it cannot be read.
            """) { input, from };
        PageOptions pageOptions = new(command);
        StoryOptions storyOptions = new(command, byDefault: null);
        input.Validators.Add(Inputs.CheckFile);
        command.SetAction(async (parsed, cancellation) =>
        {
            string name = parsed.GetRequiredValue(input);
            if (await Inputs.ReadAsync(name, cancellation) is not { } bytes)
                return ExitCodes.UnreadableInput;
            Reading reading = Read(bytes, name, parsed.GetValue(from), pageOptions.Context(parsed));
            if (storyOptions.WantsFindings(parsed))
                FindingLines.Print(reading.Findings, reading.Evidence);
            if (reading.Story is { } story)
                return await storyOptions.WriteAsync(story, parsed, cancellation);
            await Notices.PrintAsync($"{name} holds no story. {Reason(reading)}");
            return reading.Verdict == Verdict.Unreadable ? ExitCodes.UnreadableInput : ExitCodes.NotALiveBlog;
        });
        return command;
    }

    private static string Reason(Reading reading) =>
        reading.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error)?.Message
        ?? "It is none of the formats that are read (story JSON, JSON Feed, Atom, RSS, ninjs, pages), or a page without updates.";

    /// <summary>Feeds are told by their content where the caller does not name the format; what is none of them is read as a
    /// page.</summary>
    private static Reading Read(byte[] bytes, string input, string? from, PageContext context)
    {
        if (from is not null && InputFormats.Feeds.TryGetValue(from, out FeedFormat format))
            return StoryFeed.Read(bytes, format);
        Reading? feed = from is null ? StoryFeed.Read(bytes) : null;
        bool isFeed = feed is not null && (feed.Story is not null || feed.Findings.All(finding => finding.Code != "feed-unknown"));
        return isFeed ? feed! : StoryReader.Read(bytes, InputFormats.MediaType(from, input), context);
    }
}
