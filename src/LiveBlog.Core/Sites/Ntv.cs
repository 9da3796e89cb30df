namespace LiveBlog.Core.Sites;

internal static class Ntv
{
    public static Site Site { get; } = new()
    {
        Name = "n-tv", Hosts = ["n-tv.de", "ntv.de"], TimeZone = "Europe/Berlin", Language = "de",
        OwnLayouts =
        [
            new Layout
            {
                Name = "ntv-plus-ticker",
                Update = ".article__text > p",
                RunsToNext = true,
                OpensWithClock = true,
            },
        ],
    };
}
