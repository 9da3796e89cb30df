namespace LiveBlog.Core.Sites;

internal static class Cnbc
{
    public static Site Site { get; } = new()
    {
        Name = "CNBC", Hosts = ["cnbc.com"], TimeZone = "America/New_York", Language = "en-US",
        OwnLayouts =
        [
            new Layout
            {
                Name = "cnbc-live-blog-body",
                Update = ".LiveBlogBody-post",
                Headline = ".LiveBlogBody-subtitle | h2",
                Author = ".LiveBlogBody-articleBody > p:last-child > em:only-child",
                Body = ".LiveBlogBody-articleBody",
                StorySummary = ".FeaturedContent-articleBody p",
            },
        ],
    };
}
