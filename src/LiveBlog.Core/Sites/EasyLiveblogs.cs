namespace LiveBlog.Core.Sites;

internal static class EasyLiveblogs
{
    public static Site Site { get; } = new()
    {
        Name = "Easy Liveblogs",
        OwnLayouts =
        [
            new Layout
            {
                Name = "easy-liveblogs",
                Update = ".elb-liveblog-post",
                Id = "@data-elb-post-id",
                Body = ".elb-liveblog-post-content",
            },
        ],
        OwnEmbed = "#elb-liveblog@data-endpoint",
    };
}
