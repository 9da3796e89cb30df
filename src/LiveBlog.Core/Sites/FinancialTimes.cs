namespace LiveBlog.Core.Sites;

internal static class FinancialTimes
{
    public static Site Site { get; } = new()
    {
        Name = "Financial Times", Hosts = ["ft.com"], TimeZone = "Europe/London", Language = "en-GB",
        OwnLayouts =
        [
            new Layout
            {
                Name = "ft-live-blog-post",
                Update = "article[data-x-component='live-blog-post'], article.live-blog-post",
                Author = "[class*='live-blog-post__byline']",
                Body = ".n-content-body",
                Breaking = "[class*='live-blog-post__breaking-news']",
            },
        ],
    };
}
