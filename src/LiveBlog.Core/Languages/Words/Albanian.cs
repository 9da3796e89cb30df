namespace LiveBlog.Core.Languages.Words;

/// <summary>Albanian.</summary>
internal static class Albanian
{
    public static Language Words { get; } = new("sq")
    {
        News = new NewsWords
        {
            Live = ["drejtpërdrejt", "drejtpërsëdrejti", "minutë pas minute"],
        },
    };
}
