namespace LiveBlog.Core.Feeds;

/// <summary>A link to another document of the same feed (RFC 5005).</summary>
internal sealed record FeedLink(string Rel, string Url);
