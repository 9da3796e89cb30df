namespace LiveBlog.Core.Sites;

internal static class Guardian
{
    public static Site Site { get; } = new()
    {
        Name = "The Guardian",
        Hosts = ["theguardian.com", "guardian.co.uk"],
        TimeZone = "Europe/London",
        Language = "en-GB",
        Layouts =
        [
            new Layout
            {
                Name = "guardian-dcr",
                Marker = "#liveblog-body article.block",
                Update = "#liveblog-body article.block",
                Url = "header a@href",
                Published = "header time@datetime | header time ~ span | header a > span",
                Modified = "footer time@datetime",
                Author = "header img[alt] + span | header img[alt] ~ span | header div > span",
                Drop = "footer",
                Pinned = "#pinned-post article",
                KeyEventLinks = "[data-component='key-event-card'] a@href | gu-island[name='KeyEventsCarousel'] a@href",
                StorySummary = "[data-gu-name='standfirst']",
                Older = "a[rel='next'] | nav[aria-label] a[href*='page=with:block-']",
            },
            new Layout
            {
                Name = "guardian-frontend",
                Marker = ".js-liveblog-body .block[itemprop='liveBlogUpdate'], .js-liveblog-body .block",
                Update = ".js-liveblog-body .block",
                Skip = ".amp-ad-container",
                Headline = ".block-title",
                Published = ".published-time time@datetime | .block-time__absolute | .published-time time",
                Modified = ".updated-time time@datetime",
                Body = ".block-elements",
                KeyEvent = ".is-key-event",
                Summary = ".is-summary",
                KeyEventLinks = ".timeline__link@data-event-id",
                Older = ".liveblog-navigation__link--primary",
            },
            new Layout
            {
                Name = "guardian-app",
                Marker = ".article__body--liveblog .block, .liveblog-body > .block",
                Update = ".article__body--liveblog .block, .liveblog-body > .block",
                Skip = ".block--discussion-thread, .block--failed, .advert-slot",
                Headline = "h2",
                Published = ".block__time@title | .block-time@title | .block__time | .block-time",
                Modified = ".block__updated | .block-updated",
                Body = ".block__body | .block-elements",
                KeyEvent = ".block--live-key-event | .key-event",
                Summary = ".block--live-summary | .summary",
                StoryDate = ".article__pubdate | .meta__pubdate | .meta__published__date",
                StoryAuthor = ".article__byline a | .meta__byline a",
            },
        ],
    };
}
