namespace LiveBlog.Core.Languages.Words;

/// <summary>Marathi.</summary>
internal static class Marathi
{
    public static Language Words { get; } = new("mr")
    {
        News = new NewsWords
        {
            Live = ["लाईव्ह", "लाइव्ह"],
        },
    };
}
