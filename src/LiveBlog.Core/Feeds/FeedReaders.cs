using System.Text.Json;
using System.Xml;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Json;
using LiveBlog.Core.SchemaOrg;

namespace LiveBlog.Core.Feeds;

/// <summary>Bytes to the reading of a feed.</summary>
internal static class FeedReaders
{
    /// <summary>What is made of a document that has nothing of the format it was said to be of.</summary>
    private static readonly Story Blank = new() { Updates = [] };

    private static readonly string[] NinjsMembers = ["standard", "type", "headlines", "associations"];

    public static Reading Read(
        ReadOnlySpan<byte> bytes, FeedFormat? format, FeedReadingOptions options, CancellationToken cancellation)
    {
        if (bytes.Length > options.MaxBytes)
            return TooLarge(options);
        bool isXml = format is FeedFormat.Atom or FeedFormat.Rss || (format is null && FormatSniffer.IsMarkup(bytes));
        if (isXml)
            return ReadXml(bytes, format, options, cancellation);
        if (format is FeedFormat.StoryJson)
            return ReadStory(bytes, options, cancellation);
        return format is not null || FormatSniffer.IsJson(bytes)
            ? ReadJson(bytes, format, options, cancellation)
            : Nothing(FeedFindings.Unknown());
    }

    public static Reading TooLarge(FeedReadingOptions options) => Nothing(FeedFindings.TooLarge(options.MaxBytes));

    private static Reading ReadXml(
        ReadOnlySpan<byte> bytes, FeedFormat? format, FeedReadingOptions options, CancellationToken cancellation)
    {
        FeedFormat? found = null;
        FeedDocument feed = XmlSource.Read(bytes, options.MaxEntries, (reader, document) =>
        {
            found = FormatSniffer.OfRoot(reader.LocalName);
            ReadRoot(reader, document, found);
        }, cancellation);
        return found is null ? Nothing([FeedFindings.Unknown(format), .. feed.Findings]) : Made(feed, [], cancellation);
    }

    private static void ReadRoot(XmlReader reader, FeedDocument feed, FeedFormat? format)
    {
        if (format is FeedFormat.Atom)
            AtomReader.Read(reader, feed);
        else if (format is FeedFormat.Rss)
            RssReader.Read(reader, feed);
    }

    private static Reading ReadJson(
        ReadOnlySpan<byte> bytes, FeedFormat? format, FeedReadingOptions options, CancellationToken cancellation)
    {
        List<Finding> noticed = [];
        using JsonDocument? json = LenientJson.Parse(FeedDecoding.Json(bytes, noticed), out _, out string? fault);
        if (json is null)
            return Nothing([.. noticed, FeedFindings.Unreadable("JSON", fault ?? "it is broken.")]);
        JsonElement root = json.RootElement;
        FeedFormat? shown = Shown(root);
        Reading reading = (format ?? shown) switch
        {
            FeedFormat.LiveBlogPosting when root.ValueKind == JsonValueKind.Array => ReadPosting(root.GetRawText(), noticed),
            _ when root.ValueKind != JsonValueKind.Object => Nothing(FeedFindings.Unknown()),
            FeedFormat.JsonFeed => Made(JsonFeedReader.Read(root, options.MaxEntries), noticed, cancellation),
            FeedFormat.Ninjs => Made(NinjsReader.Read(root, options.MaxEntries), noticed, cancellation),
            FeedFormat.LiveBlogPosting => ReadPosting(root.GetRawText(), noticed),
            FeedFormat.StoryJson => ReadStory(bytes, options, cancellation),
            _ => Nothing(FeedFindings.Unknown()),
        };
        return format is not null && format != shown && reading.Story == Blank ? Nothing(FeedFindings.Unknown(format)) : reading;
    }

    /// <summary>The format the members show, where that is enough to read it without being told to.</summary>
    private static FeedFormat? Shown(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        FeedFormat? format = FormatSniffer.OfMembers(name => root.TryGetProperty(name, out JsonElement member)
            ? (member.ValueKind, member.ValueKind == JsonValueKind.String ? member.GetString() : null)
            : default);
        return format switch
        {
            // JSON-LD that was not written here is the data of a page, which StoryReader reads with more care
            FeedFormat.LiveBlogPosting when root.Part($"live:{PostingLosslessParts.Term}") is null => null,
            // Any JSON may have a uri
            FeedFormat.Ninjs when !Array.Exists(NinjsMembers, name => root.Part(name) is not null) => null,
            _ => format,
        };
    }

    private static Reading ReadPosting(string json, List<Finding> noticed)
    {
        Story? story = LiveBlogPostingFeed.Read(json, noticed);
        return story is null ? Nothing([FeedFindings.NoPosting(), .. noticed]) : Made(story, noticed);
    }

    private static Reading ReadStory(ReadOnlySpan<byte> bytes, FeedReadingOptions options, CancellationToken cancellation)
    {
        try
        {
            if (StoryEntries.Exceed(bytes, options.MaxEntries))
                return Nothing(FeedFindings.StoryTooBig(options.MaxEntries));
            return Made(JsonCodec.Read(bytes, StoryTables.StoryUntil(cancellation)), []);
        }
        catch (JsonException fault)
        {
            return Nothing(FeedFindings.Unreadable("story JSON", fault.Message));
        }
    }

    private static Reading Made(FeedDocument feed, List<Finding> noticed, CancellationToken cancellation) =>
        Made(StoryOfFeed.Read(feed, cancellation), [.. noticed, .. feed.Findings]);

    private static Reading Made(Story story, List<Finding> findings) => new()
    {
        Story = story,
        Verdict = story.Status is StoryStatus.Ended or StoryStatus.Archived ? Verdict.Ended : Verdict.Live,
        Findings = findings.ToValueList(),
    };

    private static Reading Nothing(params IEnumerable<Finding> findings) =>
        new() { Verdict = Verdict.NotALiveBlog, Findings = findings.ToValueList() };
}
