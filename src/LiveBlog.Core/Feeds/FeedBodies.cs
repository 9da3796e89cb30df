using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Feeds;

/// <summary>The bodies of entries: the one place that says how their HTML is read, by readers and by writers, which ask what the lossless
/// part
/// need hold.</summary>
internal static class FeedBodies
{
    // Ten megabytes of sound markup take a third of the time and of the memory
    private const long MaxMemory = 256L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>The time that these bodies may take together, and the memory each.</summary>
    public static ParseAllowance Allowance(params IEnumerable<FeedItem> items) =>
        Allowance(items.Sum(item => (long)Text(item).Value.AsSpan().Length));

    /// <summary>The same, for bodies of so many characters.</summary>
    public static ParseAllowance Allowance(long length)
    {
        TimeSpan deadline = PageParser.Deadline((int)Math.Min(length, int.MaxValue));
        return new(deadline < Longest ? deadline : Longest, MaxMemory);
    }

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
