namespace LiveBlog.Core.Languages.Words;

/// <summary>Kazakh.</summary>
internal static class Kazakh
{
    public static Language Words { get; } = new("kk")
    {
        News = new NewsWords
        {
            Live = ["тікелей эфир"],
        },
    };
}
