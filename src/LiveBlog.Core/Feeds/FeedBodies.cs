using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Feeds;

/// <summary>The bodies of entries: the one place that says how their HTML is read, by readers and by writers, which ask what the lossless
/// part
/// need hold.</summary>
internal static class FeedBodies
{
    // Ten megabytes of sound markup take a third of both: a feed is read in some two seconds and 256 MiB at most
    private static readonly ParseLimit Max = new(Steps: 400_000_000, Nodes: 1_000_000);

    /// <summary>The work that these bodies may cost together, and the nodes each.</summary>
    public static ParseAllowance Allowance(IEnumerable<FeedItem> items, CancellationToken cancellation) =>
        Allowance(items.Sum(item => (long)Text(item).Value.AsSpan().Length), cancellation);

    /// <summary>The same, for bodies of so many characters.</summary>
    public static ParseAllowance Allowance(long length, CancellationToken cancellation = default) =>
        new(ParseLimit.Of(length).Least(Max), cancellation);

    /// <summary>The text that is an entry's body: the summary where it has no other.</summary>
    public static FeedText Text(FeedItem item) => item.Body.IsEmpty ? item.Summary : item.Body;

    /// <summary>The blocks of a body; the page is what its relative links mean.</summary>
    public static ValueList<Block> Read(FeedText text, Uri? page, ParseAllowance allowance)
    {
        if (text.IsEmpty)
            return [];
        return text.IsHtml ? BodyText.Read(text.Value!, page, allowance) : FeedProse.Paragraphs(text.Value!);
    }
}
