using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LiveBlog.Core.Documents;

/// <summary>Tells the formats of feeds, stories and pages by their content, for the readers and the validator alike.</summary>
internal static class FormatSniffer
{
    // Byte order marks, the zeros of UTF-16 and white space
    private static readonly SearchValues<byte> Blank =
        SearchValues.Create([0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);

    public static bool IsJson(ReadOnlySpan<byte> bytes) => First(bytes) is (byte)'{' or (byte)'[';

    public static bool IsMarkup(ReadOnlySpan<byte> bytes) => First(bytes) is (byte)'<';

    /// <summary>True for HTML: its document type or an element of pages comes before any root of a feed.</summary>
    public static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]).Replace("\0", "", StringComparison.Ordinal);
        int page = IndexOfAny(head, "<!doctype html", "<html", "<head", "<body", "<script", "<amp-live-list");
        int feed = IndexOfAny(head, "<rss", "<feed", "<rdf", "<entry", "<channel");
        return page >= 0 && (feed < 0 || page < feed);
    }

    /// <summary>The format of an XML document by the local name of its root element; null where none has such a root.</summary>
    public static FeedFormat? OfRoot(string root) => root switch
    {
        "feed" => FeedFormat.Atom,
        "rss" or "RDF" => FeedFormat.Rss,
        _ => null,
    };

    /// <summary>The format of a JSON object by its members; null where none of the formats has such members.</summary>
    /// <param name="find">The kind of a member and its text where it is a string; undefined where the object has no such member.</param>
    public static FeedFormat? OfMembers(Func<string, (JsonValueKind Kind, string? Text)> find)
    {
        bool Has(string name) => find(name).Kind is not (JsonValueKind.Undefined or JsonValueKind.Null);
        (JsonValueKind Kind, string? Text) version = find("version");
        if (version.Text?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) == true)
            return FeedFormat.JsonFeed;
        if (Has("@context") || Has("@type") || Has("@graph"))
            return FeedFormat.LiveBlogPosting;
        if (version.Kind == JsonValueKind.Number && find("updates").Kind == JsonValueKind.Array)
            return FeedFormat.StoryJson;
        if (find("items").Kind == JsonValueKind.Array && (Has("title") || version.Kind == JsonValueKind.String))
            return FeedFormat.JsonFeed;
        return Has("uri") ? FeedFormat.Ninjs : null; // The one member that ninjs demands
    }

    private static byte First(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.IndexOfAnyExcept(Blank);
        return at < 0 ? (byte)0 : bytes[at];
    }

    private static int IndexOfAny(string head, params ReadOnlySpan<string> marks)
    {
        int first = -1;
        foreach (string mark in marks)
        {
            int at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }
}
