namespace LiveBlog.Core.Sites;

/// <summary>ITV News. No saved markup of 2012–2019 is known: the selectors are one scraper's, and the text's shape decides where they find
/// nothing.</summary>
internal static class Itv
{
    public static Site Site { get; } = new()
    {
        Name = "ITV News", Hosts = ["itv.com"], TimeZone = "Europe/London", Language = "en-GB",
        OwnLayouts =
        [
            new Layout
            {
                Name = "itv-stream",
                Update = "article[class~='update'], li[class~='update'], [class~='update'][id]",
                Url = "h2 a@href | h3 a@href | h4 a@href",
                Headline = "h2 | h3 | h4",
                Author = "ol:first-child > li:only-child | .byline",
                StoryHeadline = "h1",
                StorySummary = "h1 + p",
                Older = "a[href*='?page='] | .load-more a",
            },
        ],
    };
}
