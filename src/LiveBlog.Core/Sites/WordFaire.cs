namespace LiveBlog.Core.Sites;

internal static class WordFaire
{
    public static Site Site { get; } = new()
    {
        Name = "WordFaire",
        OwnEmbed = "iframe[src*='wordfaire.com']@src",
    };
}
