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
    public static readonly SearchValues<string> Live =
        Parts(["liveblog", "live", "ticker", "livetext", "minutebyminute", "commentary", .. KnownLanguages.Fields(words => words.Live)]);

    public static readonly SearchValues<string> Entries = Parts(
    [
        "update", "post", "entries", "entry", "block", "timeline", "stream", "bulletin", "event", "statuses", "messages", "feed",
        .. KnownLanguages.Fields(words => words.Updates),
    ]);

    public static readonly SearchValues<string> Others = Parts(
    [
        "comment", "repl", "discussion", "related", "recommend", "trending", "popular", "mostread", "mostviewed", "teaser", "nav", "menu",
            "sidebar", "carousel", "promo", "video", "gallery", "podcast",
        "newsletter", "author", "review", "faq", "articles", "stories", "product", "notification", "footer", "keyevent", "keymoment",
            "pinned", "highlight", "recirc", "readnext", "morefrom", "collection", "schedule", "deliver",
        "livestream", "incident", "shipment", "tracking", "transaction", "question", "release", "changelog", "commit", "deployment",
        "fixtures", "section", "module", "component", "widget", "accordion", "advert",
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

    /// <summary>The states of tasks, faults, orders and builds; those of publishing are other words.</summary>
    public static readonly string[] TaskStates =
        ["investigating", "identified", "monitoring", "resolved", "postmortem", "acknowledged", "triggered", "mitigated", "closed",
            "merged",
            "solved", "todo", "to_do", "done", "in_progress", "in_review", "backlog", "wontfix", "success", "failure", "failed",
            "passed", "queued",
            "paid", "shipped", "delivered", "refunded", "completed", "cancelled", "canceled"];

    public static readonly string[] LogLevels =
        ["trace", "debug", "info", "notice", "warn", "warning", "error", "critical", "fatal", "information"];

    private static readonly System.Collections.Frozen.FrozenSet<string> Drafts =
        System.Collections.Frozen.FrozenSet.ToFrozenSet(["draft", .. KnownLanguages.Fields(words => words.Draft)]);

    /// <summary>True for the word that means a draft and nothing else.</summary>
    public static bool IsDraft(string word) => Drafts.Contains(ItemNames.Folded(Encoding.UTF8.GetBytes(word)));

    /// <summary>True for the name of a list or object that is a field of its owner, no key of a map.</summary>
    public static bool IsField(string name) => Has(name, Entries) || Has(name, Others) || Has(name, Live);

    /// <summary>True for a name that speaks against updates. Commentary is told live; comments are what readers say of it.</summary>
    public static bool SpeaksAgainst(string name) => Has(name, Others) && !Has(name, Commentary);

    /// <summary>True for the name of a list of those who write.</summary>
    public static bool NamesPeople(string name, bool isArray) =>
        Array.Exists(People, known => known.Equals(name, StringComparison.OrdinalIgnoreCase))
            || (isArray && name != "*" && PersonNames.AreWriters(name));

    private static readonly string[] People =
        ["users", "authors", "people", "persons", "members", "profiles", "contributors", "reporters", "staff", "journalists", "editors",
            "accounts", "team", "crew"];

    /// <summary>True for the name of what somebody comments.</summary>
    public static bool IsComment(string name) => name.Contains("comment", StringComparison.OrdinalIgnoreCase);

    public static readonly SearchValues<string> Commentary = Parts(["commentary", .. KnownLanguages.Fields(words => words.Commentary)]);

    // What readers rate, answer or buy is no update
    private static readonly string[] Rated =
        ["vote", "upvote", "rating", "stars", "price", "sku", "reply", "replies", "answer", "karma", "stock", "duration", "salary",
            "venue", "lat"];

    // Changes of a program, tasks and mail
    private static readonly string[] Work =
        ["sha", "commit", "commits", "assignee", "priority", "milestone", "threadid", "recipients", "cc", "bcc", "currency", "iban",
            "requester", "ticket", "ticketid", "issue", "tracker", "platform", "departures", "carrier", "parcel", "flight",
            "airline", "customer", "booking", "invoice", "ip", "ipaddress", "useragent", "authorassociation", "pullrequest", "issueurl"];

    /// <summary>What lists are called that are called nothing.</summary>
    private static readonly string[] Containers =
        ["list", "items", "data", "results", "result", "rows", "nodes", "edges", "hits", "records", "value", "values", "documents", "table",
            "content", "docs", "elements", "children", "array", "collection"];

    public static bool IsContainer(string name) => Array.Exists(Containers, known =>
        known.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for an item with a member, its own or of an object in it, that work, mail and money have.</summary>
    public static bool AreWork(JsonView item) =>
        item.IsObject && (IsMail(item) || item.Element.EnumerateObject().Take(MostMembers).Any(member => IsWork(member.Name)
            || (member.Value.ValueKind == JsonValueKind.Object
                && member.Value.EnumerateObject().Take(MostMembers).Any(inner => IsWork(inner.Name)))));

    private static bool IsMail(JsonView item) => item["subject"].IsString && item.First("sender", "from").Exists;

    private static bool IsWork(string name) =>
        Array.Exists(Work, known => known.Equals(name.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

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

    private static bool IsRated(ReadOnlySpan<byte> name) => Opens(name, Rated);

    /// <summary>True for an item that readers may like: what others say has this, and so have the posts of many live blogs.</summary>
    public static bool AreLiked(JsonView item) =>
        item.Element.EnumerateObject().Take(MostMembers).Any(member => Opens(JsonMarshal.GetRawUtf8PropertyName(member), Liked));

    private static readonly string[] Liked = ["like", "favourite", "favorite"];

    private static bool Opens(ReadOnlySpan<byte> name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.Length >= word.Length && Ascii.EqualsIgnoreCase(name[..word.Length], word))
                return true;
        }

        return false;
    }

    public static bool Has(string name, SearchValues<string> words) => name.AsSpan().ContainsAny(words);

    public static SearchValues<string> Parts(string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
