using System.Text.Json;
using System.Xml;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Feeds;

/// <summary>Bytes to the reading of a feed.</summary>
internal static class FeedReaders
{
    public static Reading Read(ReadOnlySpan<byte> bytes, FeedFormat? format, FeedOptions options, CancellationToken cancellation)
    {
        if (bytes.Length > options.MaxBytes)
            return TooLarge(options);
        bool isXml = format is FeedFormat.Atom or FeedFormat.Rss || (format is null && FeedSniffer.IsXml(bytes));
        if (isXml)
            return ReadXml(bytes, format, options, cancellation);
        if (format is FeedFormat.StoryJson)
            return ReadStory(bytes, options);
        return format is not null || FeedSniffer.IsJson(bytes) ? ReadJson(bytes, format, options, cancellation) : Nothing(FeedFindings.Unknown());
    }

    public static Reading TooLarge(FeedOptions options) => Nothing(FeedFindings.TooLarge(options.MaxBytes));

    private static Reading ReadXml(ReadOnlySpan<byte> bytes, FeedFormat? format, FeedOptions options, CancellationToken cancellation)
    {
        FeedFormat? found = null;
        FeedDocument feed = XmlSource.Read(bytes, options.MaxEntries, (reader, document) =>
        {
            found = FeedSniffer.Of(reader.LocalName) ?? format;
            ReadRoot(reader, document, found);
        });
        return found is null ? Nothing([FeedFindings.Unknown(), .. feed.Findings]) : Made(feed, [], cancellation);
    }

    private static void ReadRoot(XmlReader reader, FeedDocument feed, FeedFormat? format)
    {
        if (format is FeedFormat.Atom)
            AtomReader.Read(reader, feed);
        else if (format is FeedFormat.Rss)
            RssReader.Read(reader, feed);
    }

    private static Reading ReadJson(ReadOnlySpan<byte> bytes, FeedFormat? format, FeedOptions options, CancellationToken cancellation)
    {
        List<Finding> noticed = [];
        using JsonDocument? json = LenientJson.Parse(FeedEncoding.Json(bytes, noticed), out _, out string? fault);
        if (json is null)
            return Nothing([.. noticed, FeedFindings.Unreadable("JSON", fault ?? "it is broken.")]);
        JsonElement root = json.RootElement;
        return (format ?? FeedSniffer.Of(root)) switch
        {
            FeedFormat.LiveBlogPosting when root.ValueKind == JsonValueKind.Array => ReadPosting(root.GetRawText(), noticed),
            _ when root.ValueKind != JsonValueKind.Object => Nothing(FeedFindings.Unknown()),
            FeedFormat.JsonFeed => Made(JsonFeedReader.Read(root, options.MaxEntries), noticed, cancellation),
            FeedFormat.Ninjs => Made(NinjsReader.Read(root, options.MaxEntries), noticed, cancellation),
            FeedFormat.LiveBlogPosting => ReadPosting(root.GetRawText(), noticed),
            FeedFormat.StoryJson => ReadStory(bytes, options),
            _ => Nothing(FeedFindings.Unknown()),
        };
    }

    private static Reading ReadPosting(string json, List<Finding> noticed)
    {
        Story? story = LiveBlogPostingFeed.Read(json, noticed);
        return story is null ? Nothing([FeedFindings.NoPosting(), .. noticed]) : Made(story, noticed);
    }

    private static Reading ReadStory(ReadOnlySpan<byte> bytes, FeedOptions options)
    {
        try
        {
            if (StoryEntries.Exceed(bytes, options.MaxEntries))
                return Nothing(FeedFindings.StoryTooBig(options.MaxEntries));
            return Made(StoryJson.Read(bytes), []);
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
