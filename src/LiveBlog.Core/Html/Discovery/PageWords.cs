using AngleSharp.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>What a page's title, heading and address say of being live.</summary>
internal sealed record PageWords(Uri? Url, bool SaysLive, string LiveReason)
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "live", "liveblog", "liveticker", "ticker", "newsticker", "newsblog", "minute", "diretta", "direct", "directo", "vivo", "highlights", "aovivo", "liveuppdatering", "direkte", "canlı", "онлайн", "happened", "latest", "updates",
        "nieuwsblog", "liveblogg", "relacja", "živě", "livestream",
    };

    public static PageWords Of(IDocument document, Uri? url)
    {
        foreach ((string where, string? text) in (IEnumerable<(string, string?)>)[("title", document.Title), ("heading", document.QuerySelector("h1") is { } heading ? InlineText.Of(heading) : null), ("address", url?.AbsolutePath)])
        {
            if (text is not null && PlainWords.Of(text).Find(Words.Contains) is { } word)
                return new PageWords(url, true, $"the {where} says {word}");
        }

        return new PageWords(url, false, "");
    }
}
