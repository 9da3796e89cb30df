namespace LiveBlog.Core.Sites;

internal static class TwentyFourLiveblog
{
    public static Site Site { get; } = new()
    {
        Name = "24liveblog",
        OwnLayouts =
        [
            new Layout
            {
                Name = "24liveblog-list",
                Update = ".lb24-news-list-item",
                Skip = ".lb24-base-list-ad",
            },
        ],
        OwnEmbed = "#LB24_LIVE_CONTENT@data-eid | iframe[src*='24liveblog.com']@src | [id='24lb_thread']",
        EmbedAddress = "https://v.24liveblog.com/iframe/?id=",
    };
}
