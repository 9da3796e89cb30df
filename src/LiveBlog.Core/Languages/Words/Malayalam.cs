namespace LiveBlog.Core.Languages.Words;

/// <summary>Malayalam.</summary>
internal static class Malayalam
{
    public static Language Words { get; } = new("ml")
    {
        News = new NewsWords
        {
            Live = ["ലൈവ്", "തത്സമയം"],
            LiveHeadings = ["ലൈവ്"],
        },
    };
}
