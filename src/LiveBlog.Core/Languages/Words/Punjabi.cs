namespace LiveBlog.Core.Languages.Words;

/// <summary>Punjabi.</summary>
internal static class Punjabi
{
    public static Language Words { get; } = new("pa")
    {
        News = new NewsWords
        {
            Live = ["ਲਾਈਵ"],
        },
    };
}
