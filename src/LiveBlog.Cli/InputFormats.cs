using System.Collections.Frozen;
using LiveBlog.Core;

namespace LiveBlog.Cli;

/// <summary>The formats of what goes in, by the names of --from. Each command takes those of them that it can read.</summary>
internal static class InputFormats
{
    /// <summary>The formats of feeds and stories.</summary>
    public static readonly FrozenDictionary<string, FeedFormat> Feeds =
        Enum.GetValues<FeedFormat>().Where(format => format.CanRead()).ToFrozenDictionary(format => format.Name());

    /// <summary>The formats that only the validator takes beside those of feeds.</summary>
    public static readonly FrozenDictionary<string, FeedFormat> Pages =
        new[] { FeedFormat.AmpLiveList, FeedFormat.Html }.ToFrozenDictionary(format => format.Name());

    /// <summary>The kinds of a page with the media type that tells the reader which one it is.</summary>
    public static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        ["html"] = "text/html",
        ["text"] = "text/plain",
        ["payload"] = "application/json",
    }.ToFrozenDictionary();

    /// <summary>The media type of a page: by --from, else that of plain text where the file's name ends in .txt, else unknown.</summary>
    public static string? MediaType(string? from, string file)
    {
        if (from is not null && MediaTypes.TryGetValue(from, out string? type))
            return type;
        return file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? MediaTypes["text"] : null;
    }
}
