namespace LiveBlog.Core.Feeds;

/// <summary>A text of a feed, and whether it is markup.</summary>
internal readonly record struct FeedText(string? Value, bool IsHtml = false)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);
}
