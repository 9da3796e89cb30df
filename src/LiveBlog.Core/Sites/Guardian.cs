namespace LiveBlog.Core.Sites;

internal static class Guardian
{
    private static readonly Layout Frontend = new()
    {
        Name = "guardian-frontend",
        Update = ".js-liveblog-body .block",
        Headline = ".block-title",
        Published = ".published-time time@datetime | .block-time__absolute | .published-time time",
        Modified = ".updated-time time@datetime",
        Author = "[itemprop='author']",
        Body = ".block-elements",
        KeyEvent = ".is-key-event",
        Summary = ".is-summary",
        KeyEventLinks = ".timeline__link@data-event-id",
        Older = ".liveblog-navigation__link--primary",
    };

    private static readonly Layout Amp =
        Frontend with { Name = "guardian-amp", Update = "#live-list .block", Skip = ".amp-ad-container", Deleted = "[data-tombstone]" };

    private static readonly Layout Dcr = new()
    {
        Name = "guardian-dcr",
        Update = "#liveblog-body article.block",
        Url = "header a@href",
        Published = "header time@datetime | header time ~ span | header a > span",
        Modified = "footer time@datetime",
        Author = "header img[alt] + span | header img[alt] ~ span | header div > span",
        Drop = "footer, header",
        Pinned = "#pinned-post article",
        KeyEventLinks = "[data-component='key-event-card'] a@href | gu-island[name='KeyEventsCarousel'] a@href",
        StorySummary = "[data-gu-name='standfirst']",
        Older = "a[rel='next'] | nav[aria-label] a[href*='page=with:block-']",
    };

    public static Site Site { get; } =
        new() { Name = "The Guardian", Hosts = ["theguardian.com", "guardian.co.uk"], TimeZone = "Europe/London", Language = "en-GB",
        OwnLayouts = [Dcr, Amp, Frontend, GuardianApp.Layout] };
}
