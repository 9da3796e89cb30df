namespace LiveBlog.Core.Feeds;

/// <summary>How blocks are set: headings are at least of a level where they stand below others, and AMP has an image element of its
/// own.</summary>
internal sealed record BlockStyle(int LeastHeading = 1, bool IsAmp = false)
{
    public static BlockStyle Feed { get; } = new();

    public static BlockStyle Page { get; } = new(LeastHeading: 4);

    public static BlockStyle Amp { get; } = new(LeastHeading: 3, IsAmp: true);
}
