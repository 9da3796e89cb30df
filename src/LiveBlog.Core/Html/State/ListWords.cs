namespace LiveBlog.Core.Html.State;

/// <summary>What the names around a list, and the types of its items, speak for and against. Compared in lower case, as parts of a name.</summary>
internal static class ListWords
{
    public static readonly string[] Live = ["liveblog", "live", "ticker", "livetext", "minutebyminute"];

    public static readonly string[] Entries = ["update", "post", "entries", "entry", "block", "timeline", "stream", "bulletin", "event"];

    public static readonly string[] Others =
    [
        "comment", "repl", "discussion", "related", "recommend", "trending", "popular", "mostread", "mostviewed", "teaser", "nav", "menu", "sidebar", "carousel", "promo", "video", "gallery", "podcast",
        "newsletter", "author", "review", "faq", "articles", "stories", "product", "notification", "footer", "keyevent", "keymoment", "pinned", "highlight", "recirc", "readnext", "morefrom", "collection", "schedule", "deliver",
        "livestream", "fixtures", "section", "module", "component", "widget", "accordion", "advert",
    ];

    public static readonly string[] OtherTypes = ["article", "story", "video", "podcast", "gallery", "comment", "review", "product", "person", "image", "page", "recipe", "link", "section", "module", "component", "widget", "card", "accordion", "faq"];

    public static readonly string[] LiveFlags = ["isLive", "liveBloggingNow", "isLiveBlog", "isLiveblog", "isLiveBlogging", "blog_status", "liveBlogStatus", "liveblog"];

    public static readonly string[] KindNames = ["type", "__typename", "contentType", "subtype", "designType", "pageType", "template", "articleType", "kind"];

    public static bool Has(string name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
