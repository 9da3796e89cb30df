namespace LiveBlog.Core.Languages.Words;

/// <summary>Gujarati.</summary>
internal static class Gujarati
{
    public static Language Words { get; } = new("gu")
    {
        News = new NewsWords
        {
            Live = ["સીધું પ્રસારણ", "લાઇવ", "લાઈવ"],
        },
    };
}
