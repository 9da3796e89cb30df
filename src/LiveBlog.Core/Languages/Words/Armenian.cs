namespace LiveBlog.Core.Languages.Words;

/// <summary>Armenian.</summary>
internal static class Armenian
{
    public static Language Words { get; } = new("hy")
    {
        News = new NewsWords
        {
            Live = ["ուղիղ եթեր", "ուղիղ միացում"],
        },
    };
}
