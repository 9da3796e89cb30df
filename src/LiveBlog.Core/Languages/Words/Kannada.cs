namespace LiveBlog.Core.Languages.Words;

/// <summary>Kannada.</summary>
internal static class Kannada
{
    public static Language Words { get; } = new("kn")
    {
        News = new NewsWords
        {
            Live = ["ಲೈವ್"],
        },
    };
}
