namespace LiveBlog.Core.Sites;

/// <summary>Norkon Live Center.</summary>
internal static class Norkon
{
    public static Site Site { get; } = new()
    {
        Name = "Norkon",
        OwnLayouts =
        [
            new Layout
            {
                Name = "norkon-ncpost",
                Update = ".ncpost-list-post",
                Id = ".ncpost-container@data-ncpost-id | @aria-labelledby",
                Headline = ".ncpost-title",
                Published = "time@data-js-time-stamp | .ncpost-timestamp",
                Author = ".ncpost-byline",
                Body = ".ncpost-content",
                Drop = ".ncpost-user-comment, .ncpost-comment-content",
                StorySummary = ".ncpost-top-text-container",
                Older = "#lc-load-more",
            },
        ],
        OwnEmbed = "#master-container",
    };
}
