namespace LiveBlog.Core.Sites;

internal static class TimesOfIsrael
{
    public static Site Site { get; } = new()
    {
        Name = "The Times of Israel", Hosts = ["timesofisrael.com"], TimeZone = "Asia/Jerusalem", Language = "en",
        OwnLayouts =
        [
            new Layout
            {
                Name = "toi-liveblog-entry",
                Update = "[id^='liveblog-entry-'], .liveblogdiv [data-item]",
                Url = ".liveblog-paragraph h4 a@href",
                Headline = ".liveblog-paragraph h4",
                Published = ".liveblog-date [data-timestamp]@data-timestamp",
                Author = ".byline",
                Body = ".liveblog-paragraph",
                Drop = ".liveblog-social",
            },
        ],
    };
}
