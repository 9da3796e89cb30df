namespace LiveBlog.Core;

/// <summary>What a feed tells that its story does not, and what reading one may cost.</summary>
public sealed record FeedOptions
{
    private readonly WebAddress feedUrl;

    /// <summary>The feed's own address (Atom's link rel="self", JSON Feed's feed_url): absolute http or https.</summary>
    public Uri? FeedUrl { get => feedUrl.Value; init => feedUrl = new(value); }

    /// <summary>The ninjs version to write: 3.1 or 2.2.</summary>
    public Version Ninjs { get; init; } = new(3, 1);

    /// <summary>Whether what the format cannot carry is written too, in the format's own extension mechanism, so that the feed reads back
    /// to an equal story. Without it feeds are smaller and hold the format's own elements only.</summary>
    public bool IsLossless { get; init; } = true;

    /// <summary>The most bytes a feed that is read may have; more end in the finding feed-too-large. Reading takes some twenty times their
    /// memory.</summary>
    public int MaxBytes { get; init; } = 16 << 20;

    /// <summary>The most entries that are read; those after them are passed over with the finding feed-too-many-entries.</summary>
    public int MaxEntries { get; init; } = 50_000;
}
