namespace LiveBlog.Core.Sites;

/// <summary>The pages that the Guardian's apps show.</summary>
internal static class GuardianApp
{
    public static Layout Layout { get; } = new()
    {
        Name = "guardian-app",
        Marker = ".article__body--liveblog .block, .liveblog-body > .block > .block-elements",
        Update = ".article__body--liveblog .block, .liveblog-body > .block",
        Skip = ".block--discussion-thread, .block--failed, .advert-slot",
        Headline = "h2",
        Published = ".block__time@title | .block-time@title | .block__time | .block-time",
        Modified = ".block__updated | .block-updated",
        Author = ".block__byline",
        Body = ".block__body | .block-elements",
        KeyEvent = ".block--live-key-event | .key-event",
        Summary = ".block--live-summary | .summary",
        StoryDate = ".article__pubdate | .meta__pubdate | .meta__published__date",
        StoryAuthor = ".article__byline a | .meta__byline a",
    };
}
