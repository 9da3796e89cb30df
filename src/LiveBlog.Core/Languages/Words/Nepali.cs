namespace LiveBlog.Core.Languages.Words;

/// <summary>Nepali.</summary>
internal static class Nepali
{
    public static Language Words { get; } = new("ne")
    {
        News = new NewsWords
        {
            Live = ["लाइभ"],
            Furniture = ["बिज्ञापन"],
        },
    };
}
