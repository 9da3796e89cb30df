namespace LiveBlog.Core.Sites;

/// <summary>The live blog of the Brightspot CMS (AP, LA Times).</summary>
internal static class Brightspot
{
    public static Site Site { get; } = new()
    {
        Name = "Brightspot",
        OwnLayouts =
        [
            new Layout
            {
                Name = "brightspot-live-blog-post",
                // Other systems have the class, too
                Marker = "bsp-liveblog-post, .LiveBlogPost[data-posted-date-timestamp]",
                Update = "bsp-liveblog-post, .LiveBlogPost",
                Url = "bsp-copy-link@data-link",
                Headline = ".LiveBlogPost-headline",
                Published = "@data-posted-date-timestamp",
                DayHeading = ".LiveBlogPage-dateGroup",
                Body = ".LiveBlogPost-body",
            },
        ],
    };
}
