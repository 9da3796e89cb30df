namespace LiveBlog.Core.Sites;

/// <summary>The Liveblog plugin of Automattic.</summary>
internal static class WordPressLiveblog
{
    public static Site Site { get; } = new()
    {
        Name = "WordPress Liveblog",
        OwnLayouts =
        [
            new Layout
            {
                Name = "wordpress-liveblog-amp",
                Update = "amp-live-list .liveblog-entry",
                Published = "@data-sort-time",
                Author = ".liveblog-meta-author-name | .liveblog-meta-author", Body = ".liveblog-entry-content",
            },
            new Layout
            {
                Name = "wordpress-liveblog-react",
                Update = "article.liveblog-entry",
                Url = ".liveblog-meta-time@href",
                Published = ".liveblog-meta-time > span + span",
                Author = ".liveblog-meta-author-name", Body = ".liveblog-entry-content",
                KeyEvent = ".is-key-event",
            },
            new Layout
            {
                Name = "wordpress-liveblog-classic",
                Update = "div.liveblog-entry",
                Url = ".liveblog-meta-time a@href",
                Published = "@data-timestamp",
                Author = ".liveblog-author-name", Body = ".liveblog-entry-text",
                Drop = ".liveblog-command",
                KeyEvent = ".type-key", Deleted = ".liveblog-hidden",
                KeyEventLinks = "#liveblog-key-events a@data-entry-id",
                Older = ".liveblog-load-more",
            },
        ],
        OwnEmbed = "#wpcom-liveblog-container",
    };
}
