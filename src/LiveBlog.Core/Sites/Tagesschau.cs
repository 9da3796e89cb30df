namespace LiveBlog.Core.Sites;

internal static class Tagesschau
{
    public static Site Site { get; } = new()
    {
        Name = "tagesschau", Hosts = ["tagesschau.de"], TimeZone = "Europe/Berlin", Language = "de",
        OwnLayouts =
        [
            new Layout
            {
                Name = "tagesschau-anchors",
                Update = "div.liveblog--anchor:has(.liveblog__datetime)",
                RunsToNext = true,
                Published = ".liveblog__datetime",
                StorySummary = ".article-head__shorttext",
            },
        ],
    };
}
