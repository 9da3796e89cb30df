namespace LiveBlog.Core.Languages.Words;

/// <summary>Macedonian.</summary>
internal static class Macedonian
{
    public static Language Words { get; } = new("mk")
    {
        News = new NewsWords
        {
            Live = ["во живо", "из минута у минут"],
        },
    };
}
