using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>The formats a story can be printed in, by the names of --format.</summary>
internal static class StoryWriters
{
    private static readonly Dictionary<string, StoryWriter> ByName = new(
        Enum.GetValues<FeedFormat>().Select(format => KeyValuePair.Create(format.Name(), Feed(format))), StringComparer.Ordinal)
    {
        [FeedFormat.StoryJson.Name()] = new(WriteJsonAsync, TextForm.Json),
        ["ndjson"] = new(
            (story, stream, _, cancellation) => StoryJson.WriteUpdatesAsync(stream, story.Updates, cancellation), TextForm.Json),
        ["ninjs-2.2"] = new(
            (story, stream, options, cancellation) => StoryFeed.WriteAsync(
                stream, story, FeedFormat.Ninjs, options with { NinjsVersion = new Version(2, 2) }, cancellation),
            TextForm.Json),
    };

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    public static TextForm FormOf(string format) => ByName[format].Form;

    public static Task WriteAsync(string format, Story story, Stream stream, FeedWritingOptions options, CancellationToken cancellation) =>
        ByName[format].WriteAsync(story, stream, options, cancellation);

    private static async Task WriteJsonAsync(Story story, Stream stream, FeedWritingOptions options, CancellationToken cancellation)
    {
        await StoryJson.WriteAsync(stream, story, indented: true, cancellation);
        stream.WriteByte((byte)'\n');
    }

    private static StoryWriter Feed(FeedFormat format) => new(
        (story, stream, options, cancellation) => StoryFeed.WriteAsync(stream, story, format, options, cancellation),
        format.MediaType() switch
        {
            var type when type.EndsWith("xml", StringComparison.Ordinal) => TextForm.Xml,
            var type when type.StartsWith("text/", StringComparison.Ordinal) => TextForm.Markup,
            _ => TextForm.Json,
        });

    /// <summary>How a format is printed.</summary>
    /// <param name="WriteAsync">Writes the story to the stream.</param>
    /// <param name="Form">How its text says a character that must not reach a terminal.</param>
    private sealed record StoryWriter(Func<Story, Stream, FeedWritingOptions, CancellationToken, Task> WriteAsync, TextForm Form);
}
