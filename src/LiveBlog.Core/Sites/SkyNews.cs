namespace LiveBlog.Core.Sites;

internal static class SkyNews
{
    public static Site Site { get; } = new()
    {
        Name = "Sky News", Hosts = ["news.sky.com", "skysports.com"], TimeZone = "Europe/London", Language = "en-GB",
        OwnLayouts = Norkon.Site.Layouts,
    };
}
