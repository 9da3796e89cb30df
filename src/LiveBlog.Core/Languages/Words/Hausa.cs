namespace LiveBlog.Core.Languages.Words;

/// <summary>Hausa.</summary>
internal static class Hausa
{
    public static Language Words { get; } = new("ha")
    {
        News = new NewsWords
        {
            Live = ["mubashara"],
        },
    };
}
