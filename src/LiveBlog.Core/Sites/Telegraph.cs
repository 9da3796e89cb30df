namespace LiveBlog.Core.Sites;

internal static class Telegraph
{
    public static Site Site { get; } = new()
    {
        Name = "The Telegraph", Hosts = ["telegraph.co.uk"], TimeZone = "Europe/London", Language = "en-GB",
        OwnLayouts =
        [
            new Layout
            {
                Name = "telegraph-live-post",
                Update = ".live-post, .live-stream__post-wrapper",
                StorySummary = "[data-test='standfirst']",
            },
        ],
    };
}
