using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.PageState;

/// <summary>What the names around a list, and the types of its items, speak for and against. Compared in lower case, as parts of a
/// name.</summary>
internal static class ListWords
{
    public static readonly SearchValues<string> Live = Parts(["liveblog", "live", "ticker", "livetext", "minutebyminute", "commentary"]);

    public static readonly SearchValues<string> Entries =
        Parts(["update", "post", "entries", "entry", "block", "timeline", "stream", "bulletin", "event"]);

    public static readonly SearchValues<string> Others = Parts(
    [
        "comment", "repl", "discussion", "related", "recommend", "trending", "popular", "mostread", "mostviewed", "teaser", "nav", "menu",
            "sidebar", "carousel", "promo", "video", "gallery", "podcast",
        "newsletter", "author", "review", "faq", "articles", "stories", "product", "notification", "footer", "keyevent", "keymoment",
            "pinned", "highlight", "recirc", "readnext", "morefrom", "collection", "schedule", "deliver",
        "livestream", "fixtures", "section", "module", "component", "widget", "accordion", "advert",
    ]);

    public static readonly SearchValues<string> OtherTypes = Parts(
    [
        "article", "story", "video", "podcast", "gallery", "comment", "review", "product", "person", "image", "page", "recipe", "link",
        "section", "module", "component", "widget", "card", "accordion", "faq",
    ]);

    public static readonly string[] LiveFlags =
        ["isLive", "liveBloggingNow", "isLiveBlog", "isLiveblog", "isLiveBlogging", "blog_status", "liveBlogStatus", "liveblog"];

    public static readonly string[] KindNames =
        ["type", "__typename", "contentType", "subtype", "designType", "pageType", "template", "articleType", "kind"];

    /// <summary>True for the name of a list or object that is a field of its owner, no key of a map.</summary>
    public static bool IsField(string name) => Has(name, Entries) || Has(name, Others) || Has(name, Live);

    /// <summary>True for a name that speaks against updates. Commentary is told live; comments are what readers say of it.</summary>
    public static bool SpeaksAgainst(string name) => Has(name, Others) && !Has(name, Commentary);

    /// <summary>True for the name of what somebody comments.</summary>
    public static bool IsComment(string name) => name.Contains("comment", StringComparison.OrdinalIgnoreCase);

    public static readonly SearchValues<string> Commentary = Parts(["commentary", .. KnownLanguages.Fields(words => words.Commentary)]);

    // What readers rate, answer or buy is no update, and its names are not told by their values
    private static readonly string[] Rated =
        ["like", "vote", "rating", "stars", "price", "sku", "avatar", "parent", "reply", "replies", "karma", "stock", "duration", "salary",
        "venue", "lat"];

    private const int MostMembers = 60;

    /// <summary>True for an item with a member that goods, places and what readers say have.</summary>
    public static bool AreOthers(JsonView item)
    {
        int left = MostMembers;
        foreach (JsonProperty member in item.Element.EnumerateObject())
        {
            if (left-- == 0)
                return false;
            if (IsRated(JsonMarshal.GetRawUtf8PropertyName(member)))
                return true;
        }

        return false;
    }

    private static bool IsRated(ReadOnlySpan<byte> name)
    {
        foreach (string word in Rated)
        {
            if (name.Length >= word.Length && Ascii.EqualsIgnoreCase(name[..word.Length], word))
                return true;
        }

        return false;
    }

    public static bool Has(string name, SearchValues<string> words) => name.AsSpan().ContainsAny(words);

    private static SearchValues<string> Parts(string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
