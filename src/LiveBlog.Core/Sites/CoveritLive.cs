namespace LiveBlog.Core.Sites;

internal static class CoveritLive
{
    public static Site Site { get; } = new()
    {
        Name = "CoveritLive",
        OwnEmbed = "iframe[src*='coveritlive.com']@src",
    };
}
