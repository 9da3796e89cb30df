namespace LiveBlog.Core.Sites;

internal static class Sueddeutsche
{
    public static Site Site { get; } = new()
    {
        Name = "Süddeutsche Zeitung", Hosts = ["sueddeutsche.de"], TimeZone = "Europe/Berlin", Language = "de",
        OwnLayouts = [new Layout { Name = "sz-tickaroo", Update = "div[class*='event__body']", Author = ".tik4-author__name" }],
    };
}
