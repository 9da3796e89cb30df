namespace LiveBlog.Core.Languages.Words;

/// <summary>Sinhala.</summary>
internal static class Sinhala
{
    public static Language Words { get; } = new("si")
    {
        News = new NewsWords
        {
            Live = ["සජීවී"],
        },
    };
}
