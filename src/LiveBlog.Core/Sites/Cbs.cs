namespace LiveBlog.Core.Sites;

internal static class Cbs
{
    public static Site Site { get; } = new()
    {
        Name = "CBS News", Hosts = ["cbsnews.com"], TimeZone = "America/New_York", Language = "en-US",
        OwnLayouts =
        [
            new Layout
            {
                Name = "cbs-post-update",
                Update = "section.post-update",
                Skip = ".content__post--intro",
                Body = ".post-update__bodytext",
            },
        ],
    };
}
