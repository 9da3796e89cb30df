namespace LiveBlog.Core.Languages.Words;

/// <summary>Welsh.</summary>
internal static class Welsh
{
    public static Language Words { get; } = new("cy")
    {
        News = new NewsWords
        {
            CreditLines = ["Llun: "],
            Live = ["yn fyw"],
        },
    };
}
