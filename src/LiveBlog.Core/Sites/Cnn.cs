namespace LiveBlog.Core.Sites;

internal static class Cnn
{
    public static Site Site { get; } = new()
    {
        Name = "CNN", Hosts = ["cnn.com"], TimeZone = "America/New_York", Language = "en-US",
        OwnLayouts =
        [
            new Layout
            {
                Name = "cnn-clay",
                Update = "article.live-story-post",
                Url = "header [data-url]@data-url | button[data-url]@data-url",
                Modified = "@data-last-updated",
                Published = "time@datetime | time",
                Body = ".live-story-post__content",
                StoryHeadline = "h1",
            },
            new Layout
            {
                Name = "cnn-posts",
                Update = "#posts-and-button article",
                Published = "header span",
                Author = "header p",
            },
        ],
    };
}
