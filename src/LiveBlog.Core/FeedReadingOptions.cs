namespace LiveBlog.Core;

/// <summary>What reading a feed may cost.</summary>
public sealed record FeedReadingOptions
{
    /// <summary>The most bytes a feed may have; more end in the finding feed-too-large. Reading takes some twenty times their
    /// memory.</summary>
    public int MaxBytes { get; init; } = 16 << 20;

    /// <summary>The most entries that are read; those after them are passed over with the finding feed-too-many-entries.</summary>
    public int MaxEntries { get; init; } = 50_000;
}
