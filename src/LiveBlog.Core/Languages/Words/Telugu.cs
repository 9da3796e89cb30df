namespace LiveBlog.Core.Languages.Words;

/// <summary>Telugu.</summary>
internal static class Telugu
{
    public static Language Words { get; } = new("te")
    {
        News = new NewsWords
        {
            Live = ["లైవ్", "ప్రత్యక్ష ప్రసారం"],
            LiveHeadings = ["లైవ్ అప్డేట్స్"],
        },
    };
}
