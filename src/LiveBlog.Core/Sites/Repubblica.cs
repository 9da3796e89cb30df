namespace LiveBlog.Core.Sites;

internal static class Repubblica
{
    public static Site Site { get; } = new()
    {
        Name = "la Repubblica", Hosts = ["repubblica.it"], TimeZone = "Europe/Rome", Language = "it",
        OwnLayouts =
        [
            new Layout
            {
                Name = "gedi-liveblog",
                Update = ".liveblog__post",
                Id = "@id",
                Headline = ".liveblog__post__title",
                Published = ".liveblog__post__pubdate@datetime | .liveblog__post__pubdate",
                Body = ".liveblog__post__content",
                KeyEventLinks = ".liveblog__index a@href",
                StoryHeadline = "h1.story__title",
                Drop = ".inline-article, .inline-video__title",
            },
        ],
    };
}
