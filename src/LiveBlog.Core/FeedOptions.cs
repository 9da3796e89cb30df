namespace LiveBlog.Core;

/// <summary>What a feed tells that its story does not.</summary>
public sealed record FeedOptions
{
    private readonly WebAddress feedUrl;

    /// <summary>The feed's own address (Atom's link rel="self", JSON Feed's feed_url): absolute http or https.</summary>
    public Uri? FeedUrl { get => feedUrl.Value; init => feedUrl = new(value); }

    /// <summary>The ninjs version to write: 3.1 or 2.2.</summary>
    public Version Ninjs { get; init; } = new(3, 1);
}
