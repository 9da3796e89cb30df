using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>The formats a story can be printed in, by the names of --format.</summary>
internal static class StoryWriters
{
    private static readonly Dictionary<string, Func<Story, Stream, CancellationToken, Task>> ByName = new(StringComparer.Ordinal)
    {
        ["json"] = WriteJsonAsync,
        ["ndjson"] = (story, stream, cancellation) => StoryJson.WriteUpdatesAsync(stream, story.Updates, cancellation),
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static Task WriteAsync(string format, Story story, Stream stream, CancellationToken cancellation) => ByName[format](story, stream, cancellation);

    private static async Task WriteJsonAsync(Story story, Stream stream, CancellationToken cancellation)
    {
        await StoryJson.WriteAsync(stream, story, indented: true, cancellation);
        stream.WriteByte((byte)'\n');
    }
}
