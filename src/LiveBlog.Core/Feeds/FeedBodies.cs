using LiveBlog.Core.Html;

namespace LiveBlog.Core.Feeds;

/// <summary>The bodies of entries: the one place that says how their HTML is read, by readers and by writers, which ask what the remainder need hold.</summary>
internal static class FeedBodies
{
    /// <summary>The blocks of a body; the page is what its relative links mean.</summary>
    public static ValueList<Block> Read(FeedText text, Uri? page)
    {
        if (text.IsEmpty)
            return [];
        return text.IsHtml ? BodyText.Read(text.Value!, page, new ParseAllowance(PageParser.Deadline(text.Value!.Length))) : FeedProse.Paragraphs(text.Value!);
    }
}
