namespace LiveBlog.Core.Sites;

internal static class AssociatedPress
{
    public static Site Site { get; } = new()
    {
        Name = "AP News", Hosts = ["apnews.com"], TimeZone = "America/New_York", Language = "en-US",
        OwnLayouts = Brightspot.Site.Layouts,
    };
}
