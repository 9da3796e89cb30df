using System.CommandLine;
using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>How a story is printed and where to: the same options on every command that prints one.</summary>
internal sealed class StoryOptions
{
    private readonly Option<string> format;
    private readonly Option<FileInfo?> output = Outputs.File();
    private readonly Option<bool> findings = new("--findings") { Description = "Print what was noticed, and the evidence of a reading, "
        + "as JSON lines on standard error." };

    private readonly Option<bool> elementsOnly =
        new("--elements-only") { Description = "Leave out the extension that carries what the format's own elements cannot." };

    private readonly Option<Uri?> feedUrl = new("--feed-url")
    {
        Description = "The address the feed will have, for its link to itself: absolute http or https.",
        CustomParser = Inputs.ParseUrl,
    };

    /// <param name="command">The command that gets the options.</param>
    /// <param name="byDefault">The format where none is given; null where one has to be.</param>
    public StoryOptions(Command command, string? byDefault)
    {
        format = new("--format", "-f", "--to", "-t") { Description = "What to print.", Required = byDefault is null };
        if (byDefault is not null)
            format.DefaultValueFactory = _ => byDefault;
        format.AcceptOnlyFromAmong([.. StoryWriters.Names]);
        command.Options.Add(format);
        command.Options.Add(feedUrl);
        command.Options.Add(elementsOnly);
        command.Options.Add(output);
        command.Options.Add(findings);
    }

    /// <summary>True where what was noticed is asked for.</summary>
    public bool WantsFindings(ParseResult parsed) => parsed.GetValue(findings);

    /// <summary>Prints how a page was read, where the story would go; false where it cannot be written.</summary>
    public Task<bool> ExplainAsync(Reading reading, string name, ParseResult parsed, CancellationToken cancellation) =>
        Outputs.WriteAsync(
            parsed.GetValue(output), TextForm.Plain, stream => ExplanationText.WriteAsync(reading, name, stream, cancellation));

    /// <summary>Prints the story as asked for; the exit code says whether it could be written.</summary>
    public async Task<int> WriteAsync(Story story, ParseResult parsed, CancellationToken cancellation)
    {
        FeedWritingOptions options = new() { FeedUrl = parsed.GetValue(feedUrl), IsLossless = !parsed.GetValue(elementsOnly) };
        string name = parsed.GetRequiredValue(format);
        bool isWritten = await Outputs.WriteAsync(
            parsed.GetValue(output), StoryWriters.FormOf(name), stream =>
                StoryWriters.WriteAsync(name, story, stream, options, cancellation));
        return isWritten ? ExitCodes.Ok : ExitCodes.UnreadableInput;
    }
}
