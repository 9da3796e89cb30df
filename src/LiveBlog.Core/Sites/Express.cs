namespace LiveBlog.Core.Sites;

internal static class Express
{
    public static Site Site { get; } = new()
    {
        Name = "Daily Express", Hosts = ["express.co.uk"], TimeZone = "Europe/London", Language = "en-GB",
        OwnLayouts =
        [
            new Layout
            {
                Name = "express-live-events",
                Update = ".live-events__entry",
                Id = "@id",
                Headline = ".live-events__entry-head",
                Published = "@data-sort-time | time@data-time",
                Modified = "@data-update-time",
                Author = ".live-events__entry-author",
                Drop = ".live-events__entry-info",
            },
        ],
    };
}
