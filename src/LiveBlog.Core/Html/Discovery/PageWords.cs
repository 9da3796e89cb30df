using LiveBlog.Core.Html.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>What a page's title, heading and address say of being live, or of being a plan, a directory or a record of something else.</summary>
internal sealed record PageWords(Uri? Url, bool SaysLive, string LiveReason)
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "live", "liveblog", "liveticker", "ticker", "newsticker", "newsblog", "minute", "diretta", "direct", "directo", "vivo", "highlights", "aovivo", "liveuppdatering", "direkte", "canlı", "онлайн", "happened", "latest", "updates",
        "nieuwsblog", "liveblogg", "relacja", "żywo", "živě", "livestream", "direktrapport", "uživo", "minuto", "לייב",
    };

    /// <summary>Words of several words, and words of scripts without spaces.</summary>
    private static readonly string[] Phrases =
    [
        "siste nytt", "senaste nytt", "seneste nyt", "hetki hetkeltä", "percről percre", "ora per ora", "última hora", "son dakika", "последние новости", "online:", "online přenos", "עדכונים שוטפים",
        "مباشر", "直播", "実況", "ライブ", "随時更新", "速報", "実时", "实时", "실시간", "중계",
    ];

    /// <summary>Plans are timed too, and some are called live.</summary>
    private static readonly HashSet<string> PlanWords = new(StringComparer.Ordinal)
    {
        "schedule", "timetable", "fixtures", "calendar", "epg", "fernsehprogramm", "tvprogramm", "spielplan", "fahrplan", "abfahrten", "departures", "arrivals",
    };

    /// <summary>What a page is that does not say it is live; of a live page they are the matter: "Storm live: weather updates".</summary>
    private static readonly HashSet<string> OtherWords = new(PlanWords, StringComparer.Ordinal)
    {
        "changelog", "guide", "programme", "recipe", "rezept", "recette", "receta", "archive", "archives", "jobs", "stellenangebote", "faq", "podcast", "podcasts", "episodes", "weather", "forum",
    };

    private static readonly string[] OtherPhrases = ["release notes", "what's on", "what’s on", "search results", "press releases", "press office", "on tv", "questions answered"];

    // A section's name in the address ("/weather/") tells nothing against it
    private const string Address = "address";

    /// <summary>Why the page is likely something else; null where nothing says so.</summary>
    public string? OtherReason { get; private init; }

    /// <summary>True for languages that write a word in one or two signs.</summary>
    public bool IsHan { get; private init; }

    public static PageWords Of(DomDocument document, Uri? url)
    {
        (string Where, string Text)[] texts = [.. Texts(document, url)];
        string? live = Find(texts, Words, Phrases);
        (string, string)[] titles = [.. texts.Where(text => text.Where != Address)];
        string? other = live is null ? Find(titles, OtherWords, OtherPhrases) : Find(titles, PlanWords, []);
        return new PageWords(url, live is not null, live ?? "")
        {
            OtherReason = other,
            IsHan = document.DocumentElement?.GetAttribute("lang") is ['j', 'a', ..] or ['z', 'h', ..] or ['k', 'o', ..],
        };
    }

    private static IEnumerable<(string Where, string Text)> Texts(DomDocument document, Uri? url)
    {
        if (document.Title is { } title)
            yield return ("title", title);
        if (Elements.First(document, "h1") is { } heading && InlineText.Of(heading) is { } words)
            yield return ("heading", words);
        if (url is not null)
            yield return (Address, url.AbsolutePath);
    }

    private static string? Find((string Where, string Text)[] texts, HashSet<string> words, string[] phrases)
    {
        foreach ((string where, string text) in texts)
        {
            if ((PlainWords.Of(text).Find(words.Contains) ?? Array.Find(phrases, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))) is { } word)
                return $"the {where} says {word}";
        }

        return null;
    }
}
