namespace LiveBlog.Core.Sites;

internal static class ScribbleLive
{
    public static Site Site { get; } = new()
    {
        Name = "ScribbleLive",
        OwnEmbed = ".scrbbl-embed@data-src | iframe[src*='scribblelive.com']@src",
        EmbedAddress = "https://embed.scribblelive.com",
    };
}
