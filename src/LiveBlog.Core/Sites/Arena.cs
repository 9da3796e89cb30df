namespace LiveBlog.Core.Sites;

internal static class Arena
{
    public static Site Site { get; } = new()
    {
        Name = "Arena",
        OwnLayouts =
        [
            new Layout
            {
                Name = "arena-cards",
                Update = ".live-message--card",
                Body = ".live-message--card--body",
            },
        ],
        OwnEmbed = "iframe[src*='arena.im']@src | script[src*='arena.im']@src | .arena-liveblog",
    };
}
