namespace LiveBlog.Core.Sites;

/// <summary>Its pages are shells: scripts fetch the updates.</summary>
internal static class AbcNews
{
    public static Site Site { get; } = new()
    {
        Name = "ABC News", Hosts = ["abcnews.go.com", "abcnews.com"], TimeZone = "America/New_York", Language = "en-US",
    };
}
