namespace LiveBlog.Core.Sites;

internal static class AlJazeera
{
    public static Site Site { get; } = new()
    {
        Name = "Al Jazeera", Hosts = ["aljazeera.com"], TimeZone = "Asia/Qatar", Language = "en",
        OwnLayouts =
        [
            new Layout
            {
                Name = "aljazeera-cards",
                Update = ".card-live",
                Headline = ".card-live__content-area h2",
                Published = ".date-relative__time",
                Body = ".wysiwyg-content | .card-live__content",
            },
        ],
    };
}
