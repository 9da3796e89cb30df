namespace LiveBlog.Core.Sites;

internal static class Kicker
{
    public static Site Site { get; } = new()
    {
        Name = "kicker", Hosts = ["kicker.de"], TimeZone = "Europe/Berlin", Language = "de",
        OwnLayouts =
        [
            new Layout
            {
                Name = "kicker-table-rows",
                Marker = "td.lttdspereig",
                Update = "tr:has(> td.lttdspereig)",
                Headline = ".tickerItemHeader | .tickerHalbzeitText",
                Published = ".tickerZeit",
                EventClock = ".tickerMin",
                Drop = ".tickerIcon, .tickerOpta, a.splImg, .splI",
                StoryHeadline = "title",
                StoryDate = "[id$='_anstoss'] > div + div",
            },
        ],
    };
}
