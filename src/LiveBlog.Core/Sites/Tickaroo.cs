namespace LiveBlog.Core.Sites;

internal static class Tickaroo
{
    public static Site Site { get; } = new()
    {
        Name = "Tickaroo",
        OwnEmbed = "iframe[src*='tickaroo.com']@src | tickaroo-liveblog | .tickaroo-liveblog | #tickaroo-liveblog",
    };
}
