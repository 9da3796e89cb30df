namespace LiveBlog.Core.Sites;

/// <summary>Its updates stand in the page's state (Fusion globalContent), not in elements.</summary>
internal static class WashingtonPost
{
    public static Site Site { get; } = new()
    {
        Name = "The Washington Post", Hosts = ["washingtonpost.com"], TimeZone = "America/New_York", Language = "en-US",
    };
}
