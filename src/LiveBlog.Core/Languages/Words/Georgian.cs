namespace LiveBlog.Core.Languages.Words;

/// <summary>Georgian.</summary>
internal static class Georgian
{
    public static Language Words { get; } = new("ka")
    {
        News = new NewsWords
        {
            Live = ["პირდაპირი ეთერი", "ლაივი", "ლაივბლოგი"],
        },
    };
}
