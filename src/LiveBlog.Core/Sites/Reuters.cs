namespace LiveBlog.Core.Sites;

internal static class Reuters
{
    public static Site Site { get; } = new()
    {
        Name = "Reuters", Hosts = ["reuters.com"], TimeZone = "Europe/London", Language = "en",
        OwnLayouts =
        [
            new Layout
            {
                Name = "reuters-live",
                Update = "[data-testid='live-pbp-card']",
                Body = "[class*='LivePlayByPlayCardBody'] | .live-message--card--body",
                StoryHeadline = "h1[data-testid='Heading'] | h1",
            },
        ],
    };
}
