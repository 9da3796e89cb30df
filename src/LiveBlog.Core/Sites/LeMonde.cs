namespace LiveBlog.Core.Sites;

internal static class LeMonde
{
    public static Site Site { get; } = new()
    {
        Name = "Le Monde", Hosts = ["lemonde.fr"], TimeZone = "Europe/Paris", Language = "fr",
        OwnLayouts =
        [
            new Layout
            {
                Name = "lemonde-sirius-live",
                Update = "section.post__live-container",
                Headline = "[class*='post__live-container--title']",
                Published = ".date",
                Body = ".content--live",
                StorySummary = "#js-summary-live",
            },
        ],
    };
}
