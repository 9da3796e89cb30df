namespace LiveBlog.Core.Sites;

internal static class NewYorkTimes
{
    public static Site Site { get; } = new()
    {
        Name = "The New York Times", Hosts = ["nytimes.com"], TimeZone = "America/New_York", Language = "en-US",
        OwnLayouts =
        [
            new Layout
            {
                Name = "nyt-live-feed",
                Update = "#live-feed-items [data-testid='live-blog-post'], #live-feed-items [data-testid='reporter-update']",
                Id = "[data-url*='#']@data-url | @id",
                Url = "@data-url",
                Headline = ".live-blog-post-headline | h2",
                Drop = "[data-testid='copy-link'], [data-testid='share-tools'], [data-testid='Show-More'], [data-testid*='pinned']",
                StoryHeadline = "[data-testid='live-blog-content'] h1",
                Pinned = ".pinned-post, [data-testid*='pinned']",
            },
            new Layout { Name = "nyt-live-blog-post",
                Update = ".live-blog-post, .live-blog-reporter-update, [data-test-id='live-blog-post']",
                Headline = ".live-blog-post-headline | [itemprop='headline'] | h2", Pinned = ".pinned-post" },
        ],
    };
}
