using System.Text.Json;
using LiveBlog.Core.Documents;

namespace LiveBlog.Core.Validation;

/// <summary>Judges JSON documents by the format that is named or that their members show.</summary>
internal static class JsonDocuments
{
    public static FeedFormat? Judge(ReadOnlySpan<byte> bytes, FeedFormat? format, FindingLog log)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            log.Add(Rules.InvalidEncoding, new DocumentPlace(null, 1, 1), "The JSON is UTF-16; JSON travels as UTF-8.");
            return format;
        }

        if (JsonTree.Read(bytes, log) is not { } root)
            return format;
        FeedFormat? found = format ?? Find(root);
        if (found == FeedFormat.StoryJson)
            StoryJsonJudge.Judge(root, bytes, log);
        else if (found == FeedFormat.JsonFeed)
            JsonFeedJudge.Judge(root, log);
        else if (found == FeedFormat.Ninjs)
            NinjsJudge.Judge(root, log);
        else if (found is null)
            log.Add(Rules.UnknownFormat, root.DocumentPlace, "The JSON is of no format that is known here.");
        else if (!LiveBlogPostingJudge.Judge([root], log))
            log.Add(Rules.NoLiveBlogPosting, root.DocumentPlace, "The JSON-LD holds no LiveBlogPosting.");
        return found;
    }

    /// <summary>Of a list, as JSON-LD may be, the first item that shows a format.</summary>
    private static FeedFormat? Find(JsonValue root) => root.Each().Select(Shown).FirstOrDefault(format => format is not null);

    private static FeedFormat? Shown(JsonValue value) => FormatSniffer.OfMembers(name => value[name] is { } member
        ? (member.Kind, member.Kind == JsonValueKind.String ? member.Text : null)
        : default);
}
