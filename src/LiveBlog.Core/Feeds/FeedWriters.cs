using System.Buffers;

namespace LiveBlog.Core.Feeds;

/// <summary>The writer of each format.</summary>
internal static class FeedWriters
{
    public static Action<IBufferWriter<byte>, Story, FeedWritingOptions> Of(FeedFormat format) => format switch
    {
        FeedFormat.StoryJson => static (buffer, story, _) => StoryJson.Write(buffer, story),
        FeedFormat.JsonFeed => JsonFeedWriter.Write,
        FeedFormat.Atom => AtomWriter.Write,
        FeedFormat.Rss => RssWriter.Write,
        FeedFormat.Ninjs => NinjsWriter.Write,
        FeedFormat.LiveBlogPosting => LiveBlogPostingFeed.Write,
        FeedFormat.AmpLiveList => AmpLiveListWriter.Write,
        FeedFormat.Markdown => MarkdownWriter.Write,
        FeedFormat.Html => HtmlWriter.Write,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This is no format of the list."),
    };
}
