namespace LiveBlog.Core.Sites;

/// <summary>The sites of the package, publishers before platforms.</summary>
internal static class KnownSites
{
    public static ValueList<Site> All { get; } = [Guardian.Site, ReachNationals.Site, Express.Site, Repubblica.Site, Itv.Site];
}
