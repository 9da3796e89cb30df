namespace LiveBlog.Core.Sites;

internal static class Br24
{
    public static Site Site { get; } = new()
    {
        Name = "BR24", Hosts = ["br.de", "br24.de"], TimeZone = "Europe/Berlin", Language = "de",
        OwnLayouts =
        [
            new Layout
            {
                Name = "br24-clock-headings",
                Update = "#articlebody h2",
                RunsToNext = true,
                OpensWithClock = true,
                DayHeading = "#articlebody h2",
            },
        ],
    };
}
