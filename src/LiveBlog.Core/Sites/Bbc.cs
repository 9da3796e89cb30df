namespace LiveBlog.Core.Sites;

internal static class Bbc
{
    public static Site Site { get; } = new()
    {
        Name = "BBC", Hosts = ["bbc.com", "bbc.co.uk", "bbci.co.uk"], TimeZone = "Europe/London", Language = "en-GB",
        OwnLayouts =
        [
            new Layout
            {
                Name = "bbc-current",
                Update = "article[data-testid='content-post']",
                Headline = "[role='text'] > span:first-child",
                NoHeadline = ["Post"],
                Published = "[data-testid='accessible-timestamp'] | [data-testid='timestamp']",
                Drop = "[data-testid='timestamp']",
                Breaking = "[data-testid='breaking-news-label']",
                Older = "a[rel='next']",
            },
            BbcLanguages.Layout,
            new Layout
            {
                Name = "bbc-lx",
                Update = "li.lx-stream__post-container",
                Id = "article@id",
                Headline = ".lx-stream-post__header-text | .qa-post-title",
                NoHeadline = ["Get Involved", "Post update"],
                Published = ".qa-post-auto-meta",
                Author = ".qa-contributor-name",
                Body = ".lx-stream-post-body",
                Breaking = ".lx-stream-post--breaking",
                Older = ".qa-pagination-next-page",
            },
            new Layout { Name = "bbc-2012", Update = ".story-body li", OpensWithClock = true,
                StoryDate = "meta[name='OriginalPublicationDate']@content" },
        ],
    };
}
