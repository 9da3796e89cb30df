namespace LiveBlog.Core.Feeds;

/// <summary>A tombstone as the feed carries it.</summary>
internal sealed record FeedDeletion(string Ref, string? When, string? By, string? Comment);
