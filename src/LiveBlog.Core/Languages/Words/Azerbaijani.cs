namespace LiveBlog.Core.Languages.Words;

/// <summary>Azerbaijani.</summary>
internal static class Azerbaijani
{
    public static Language Words { get; } = new("az")
    {
        News = new NewsWords
        {
            Live = ["dəqiqə dəqiqə", "anbaan"],
        },
    };
}
