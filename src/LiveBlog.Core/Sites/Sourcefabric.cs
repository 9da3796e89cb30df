namespace LiveBlog.Core.Sites;

/// <summary>Sourcefabric Live Blog (Superdesk). The AMP theme adds ten years to the sort time of what is pinned.</summary>
internal static class Sourcefabric
{
    public static Site Site { get; } = new()
    {
        Name = "Live Blog",
        OwnLayouts =
        [
            new Layout
            {
                Name = "sourcefabric-amp",
                Update = "article.lb-post[data-sort-time]",
                Published = ".lb-post:not(.lb-item-pinned):not(:has(.pin-icon, .lb-item-pinned))@data-sort-time | .lb-post-date",
                Modified = "@data-update-time",
                Author = ".lb-author__name",
                Drop = ".lb-type, .pin-icon, .highlight-icon",
                Pinned = ".lb-item-pinned, .pin-icon",
                KeyEvent = ".lb-post--highlighted",
                Deleted = "[data-tombstone]",
            },
            new Layout
            {
                Name = "sourcefabric-v3",
                Marker = "article.lb-post[data-post-id]",
                Update = "article.lb-post[data-post-id], article.lb-sticky-top-post",
                Skip = ".advertisement",
                Published = ".lb-post-date@data-js-timestamp",
                Modified = ".lb-post-updated-time@data-js-timestamp",
                Author = ".lb-author__name",
                Body = ".items-container",
                Pinned = "[data-post-sticky='true'], .lb-sticky-top-post",
                KeyEvent = ".lb-post--highlighted",
                Older = ".load-more-posts",
            },
        ],
    };
}
