namespace LiveBlog.Core.Languages.Words;

/// <summary>Belarusian.</summary>
internal static class Belarusian
{
    public static Language Words { get; } = new("be")
    {
        News = new NewsWords
        {
            Live = ["анлайн", "жывы эфір"],
        },
    };
}
