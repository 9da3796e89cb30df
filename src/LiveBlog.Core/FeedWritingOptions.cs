namespace LiveBlog.Core;

/// <summary>What a feed tells that its story does not, and how much of the story it carries.</summary>
public sealed record FeedWritingOptions
{
    private readonly WebAddress feedUrl;

    /// <summary>The feed's own address (Atom's link rel="self", JSON Feed's feed_url): absolute http or https.</summary>
    public Uri? FeedUrl { get => feedUrl.Value; init => feedUrl = new(value); }

    /// <summary>The ninjs version to write: 3.1 or 2.2. Other formats pass it over.</summary>
    public Version NinjsVersion { get; init; } = new(3, 1);

    /// <summary>Whether what the format cannot carry is written too, in the format's own extension mechanism, so that the feed reads back
    /// to an equal story. Without it feeds are smaller and hold the format's own elements only.</summary>
    public bool IsLossless { get; init; } = true;
}
