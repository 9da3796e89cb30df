namespace LiveBlog.Core.Sites;

internal static class WordFaire
{
    public static Site Site { get; } = new()
    {
        Name = "WordFaire",
        Embed = "iframe[src*='wordfaire.com']@src",
    };
}
