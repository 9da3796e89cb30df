using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>The formats a story can be printed in, by the names of --format.</summary>
internal static class StoryWriters
{
    private static readonly Dictionary<string, Func<Story, Stream, FeedWritingOptions, CancellationToken, Task>> ByName =
        new(StringComparer.Ordinal)
    {
        ["json"] = WriteJsonAsync,
        ["ndjson"] = (story, stream, _, cancellation) => StoryJson.WriteUpdatesAsync(stream, story.Updates, cancellation),
        ["json-ld"] = Feed(FeedFormat.LiveBlogPosting),
        ["atom"] = Feed(FeedFormat.Atom),
        ["rss"] = Feed(FeedFormat.Rss),
        ["json-feed"] = Feed(FeedFormat.JsonFeed),
        ["ninjs"] = Feed(FeedFormat.Ninjs),
        ["ninjs-2.2"] = (story, stream, options, cancellation) =>
            StoryFeed.WriteAsync(stream, story, FeedFormat.Ninjs, options with { NinjsVersion = new Version(2, 2) }, cancellation),
        ["amp"] = Feed(FeedFormat.AmpLiveList),
        ["markdown"] = Feed(FeedFormat.Markdown),
        ["html"] = Feed(FeedFormat.Html),
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static TextForm FormOf(string format) => format switch
    {
        "atom" or "rss" => TextForm.Xml,
        "amp" or "html" or "markdown" => TextForm.Markup,
        _ => TextForm.Json,
    };

    public static Task WriteAsync(string format, Story story, Stream stream, FeedWritingOptions options, CancellationToken cancellation) =>
        ByName[format](story, stream, options, cancellation);

    private static async Task WriteJsonAsync(Story story, Stream stream, FeedWritingOptions options, CancellationToken cancellation)
    {
        await StoryJson.WriteAsync(stream, story, indented: true, cancellation);
        stream.WriteByte((byte)'\n');
    }

    private static Func<Story, Stream, FeedWritingOptions, CancellationToken, Task> Feed(FeedFormat format) =>
        (story, stream, options, cancellation) => StoryFeed.WriteAsync(stream, story, format, options, cancellation);
}
