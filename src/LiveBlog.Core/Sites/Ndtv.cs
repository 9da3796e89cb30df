namespace LiveBlog.Core.Sites;

internal static class Ndtv
{
    public static Site Site { get; } = new()
    {
        Name = "NDTV", Hosts = ["ndtv.com"], TimeZone = "Asia/Kolkata", Language = "en-IN",
        OwnLayouts =
        [
            new Layout
            {
                Name = "ndtv-liv-blg",
                Update = "li.liv-blg_li",
                Id = ".link-share@href",
                Url = ".link-share@href",
                Headline = ".liv-blg_ttl",
                Published = "meta[itemprop='datePublished']@content",
                Modified = "meta[itemprop='dateModified']@content",
                Body = ".liv-blg_txt",
            },
        ],
    };
}
