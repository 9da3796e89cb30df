using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Pages whose first heading is the name of the site: a logo, the title of a web log.</summary>
internal static class SiteTitles
{
    private const int FewestWords = 2;
    private const int ShortestName = 6;
    private const int MostOfName = 3;
    private const double MostAlike = 0.6;

    private static readonly char[] Seams = [' ', '|', '–', '—', '-', '·', '•', ':', '«', '»'];

    /// <summary>What the page's title says besides the heading's words at one of its ends; null where it has them not, or says little
    /// else.</summary>
    public static string? Rest(string title, string heading)
    {
        string? rest = title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? title[heading.Length..]
            : title.EndsWith(heading, StringComparison.OrdinalIgnoreCase) ? title[..^heading.Length]
            : null;
        string? bare = rest?.Trim(Seams);
        return bare is null || bare.Length == rest!.Length || PlainWords.Of(bare).Count < FewestWords ? null : bare;
    }

    /// <summary>True where the heading is a link to the front page, or the site's name by the page's head.</summary>
    public static bool IsOfSite(HtmlPage page, string heading)
    {
        if (string.Equals(PageFacts.SiteName(page), heading, StringComparison.OrdinalIgnoreCase))
            return true;
        DomElement first = PageFacts.Tagged(page, "h1")[0];
        DomElement? link = first.ParentElement is { LocalName: "a" } around ? around : Elements.First(first, "a");
        return link?.GetAttribute("href") is { } href && Addresses.Resolve(page.Url, href) is var url
            && (href is "/" or "./" || (url is not null && url.AbsolutePath == "/"));
    }

    /// <summary>True where the page has no heading of the first rank, and its title is the name of the site: by the page's head, its
    /// address or the link to its front page, or because it is a few words.</summary>
    public static bool IsOnlySite(HtmlPage page, string title)
    {
        if (PageFacts.Tagged(page, "h1").Count > 0)
            return false;
        string bare = Squeezed(title);
        string host = page.Url is { } url ? Squeezed(url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host) : "";
        return PlainWords.Of(title).Count <= MostOfName || bare == Squeezed(page.Meta.GetValueOrDefault("og:site_name") ?? "")
            || (bare.Length > ShortestName && host.StartsWith(bare[..ShortestName], StringComparison.Ordinal))
            || PageFacts.Tagged(page, "header")
                .Exists(header => Squeezed(InlineText.Of(header) ?? "").StartsWith(bare, StringComparison.Ordinal));
    }

    private static string Squeezed(string text) => string.Concat(text.Select(CharFold.Fold).Where(char.IsLetterOrDigit));

    /// <summary>The heading of a lower rank that says what the title says; null where none does.</summary>
    public static string? Heading(HtmlPage page, string title)
    {
        List<string> words = PlainWords.Of(title);
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.Tag is "h2" or "h3" or "h4" && !item.Has(NameTraits.Out) && InlineText.Of(item.Element) is { } heading
                && PlainWords.Likeness(PlainWords.Of(heading), words) >= MostAlike)
                return heading;
        }

        return null;
    }
}
