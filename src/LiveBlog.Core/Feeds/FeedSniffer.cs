using System.Text.Json;
using LiveBlog.Core.SchemaOrg;

namespace LiveBlog.Core.Feeds;

/// <summary>Tells formats by their content.</summary>
internal static class FeedSniffer
{
    public static bool IsXml(ReadOnlySpan<byte> bytes) => First(bytes) == (byte)'<';

    public static bool IsJson(ReadOnlySpan<byte> bytes) => First(bytes) is (byte)'{' or (byte)'[';

    /// <summary>The format of a JSON document; null where none of them has such members.</summary>
    public static FeedFormat? Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        if (root.Text("version")?.Contains("jsonfeed.org", StringComparison.Ordinal) == true)
            return FeedFormat.JsonFeed;
        if (root.Part($"live:{PostingRemainders.Term}") is not null)
            return FeedFormat.LiveBlogPosting; // Of others it is the data of a page, which StoryReader reads with more care
        if (root.Part("updates") is { ValueKind: JsonValueKind.Array })
            return FeedFormat.StoryJson;
        if (root.Part("uri") is not null
            && (root.Part("standard") ?? root.Part("type") ?? root.Part("headlines") ?? root.Part("associations")) is not null)
            return FeedFormat.Ninjs;
        return root.Part("items") is { ValueKind: JsonValueKind.Array } && root.Part("title") is not null ? FeedFormat.JsonFeed : null;
    }

    /// <summary>The format of an XML document by its root element.</summary>
    public static FeedFormat? Of(string root) => root switch
    {
        "feed" => FeedFormat.Atom,
        "rss" or "RDF" => FeedFormat.Rss,
        _ => null,
    };

    private static byte First(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        else if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            bytes = bytes[2..];
        ReadOnlySpan<byte> rest = bytes.TrimStart(" \t\r\n\0"u8);
        return rest.IsEmpty ? (byte)0 : rest[0];
    }
}
