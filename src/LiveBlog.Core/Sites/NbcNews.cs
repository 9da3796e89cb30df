namespace LiveBlog.Core.Sites;

/// <summary>Its updates are read from its JSON-LD.</summary>
internal static class NbcNews
{
    public static Site Site { get; } = new()
    {
        Name = "NBC News", Hosts = ["nbcnews.com"], TimeZone = "America/New_York", Language = "en-US",
    };
}
