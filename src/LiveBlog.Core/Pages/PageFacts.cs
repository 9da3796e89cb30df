using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>What a page tells of itself in its head and its first heading.</summary>
internal static class PageFacts
{
    /// <summary>The facts; the titles are those of the page's updates, which may be headings of the first rank too.</summary>
    public static StoryDraft Read(HtmlPage page, HashSet<string> titles)
    {
        Dictionary<string, string> meta = page.Meta;
        string? site = meta.GetValueOrDefault("og:site_name");
        string? title = WithoutSite(meta.GetValueOrDefault("og:title") ?? page.Document.Title, site);
        return new StoryDraft
        {
            Origin = Origin.Page,
            Name = "page",
            Url = page.Url,
            Headline = Headline(page, title, titles),
            Summary = meta.GetValueOrDefault("og:description") ?? meta.GetValueOrDefault("description"),
            Language = Language(page.Document) ?? meta.GetValueOrDefault("og:locale")?.Replace('_', '-'),
            Publication = site is null ? null : new Publication { Name = site },
            Section = meta.GetValueOrDefault("article:section"),
            Keywords = Keywords(meta),
            TimeZone = PageZone.Find(page),
            Times = [.. PageTimes.Read(meta, page)],
        };
    }

    /// <summary>The title in the page's head, for where nothing else names the story: it may be the site's or a section's.</summary>
    public static StoryDraft Title(HtmlPage page)
    {
        Dictionary<string, string> meta = page.Meta;
        string? title = WithoutSite(meta.GetValueOrDefault("og:title") ?? page.Document.Title, meta.GetValueOrDefault("og:site_name"));
        return new StoryDraft { Origin = Origin.Page, Name = "title", Headline = title };
    }

    /// <summary>The page's own address: canonical link, then og:url.</summary>
    public static Uri? Canonical(PageIndex index) =>
        Address(index, "link", "rel", "canonical", "href") ?? Address(index, "meta", "property", "og:url", "content");

    private static Uri? Address(PageIndex index, string tag, string attribute, string value, string address)
    {
        foreach (ref readonly PageElement item in index.Items)
        {
            if (item.Tag == tag && item.Element.Peek(attribute).SequenceEqual(value)
                && Addresses.Resolve(null, item.Element.GetAttribute(address)) is { } url)
                return url;
        }

        return null;
    }

    /// <summary>The values of the page's meta elements by their properties or names.</summary>
    public static Dictionary<string, string> Meta(HtmlPage page)
    {
        Dictionary<string, string> all = new(StringComparer.OrdinalIgnoreCase);
        foreach (DomElement element in Tagged(page, "meta"))
        {
            string? name = Elements.Value(element, "property") ?? Elements.Value(element, "name");
            if (name is not null && Whitespace.FoldOrNull(element.GetAttribute("content")) is { } content)
                all.TryAdd(name, content);
        }

        return all;
    }

    /// <summary>The first heading of the first rank; of several the one that says what the title says. Where all are the updates' own,
    /// the heading that stands last before them.</summary>
    private static string? Headline(HtmlPage page, string? title, HashSet<string> titles)
    {
        List<string> headings =
            [.. Tagged(page, "h1").Select(heading => InlineText.Of(heading, child => page.Index.Names.Has(child, NameTraits.Hidden)))
            .OfType<string>().Take(8)];
        if (headings.Count > 1 && headings.TrueForAll(titles.Contains))
            return HeadingAbove(page, titles);
        if (headings.Count < 2 || title is null)
            return headings.FirstOrDefault();
        List<string> words = PlainWords.Of(title);
        return headings.MaxBy(heading => PlainWords.Likeness(PlainWords.Of(heading), words));
    }

    private static string? HeadingAbove(HtmlPage page, HashSet<string> titles)
    {
        string? above = null;
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.Tag is not ("h1" or "h2" or "h3" or "h4") || item.Has(NameTraits.Out) || InlineText.Of(item.Element) is not { } words)
                continue;
            if (titles.Contains(words))
                break;
            above = PlainWords.Of(words).Count >= FewestWords ? words : above;
        }

        return above;
    }

    /// <summary>"Latest", "Top news": a box's heading has fewer words than a story's.</summary>
    private const int FewestWords = 4;

    private static string? Language(DomDocument document) =>
        document.DocumentElement is { } root ? Elements.Value(root, "lang") ?? Elements.Value(root, "xml:lang") : null;

    private static ValueList<string> Keywords(Dictionary<string, string> meta) =>
        meta.TryGetValue("news_keywords", out string? list) || meta.TryGetValue("keywords", out list)
            ? [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)]
            : [];

    /// <summary>The page's elements of this name.</summary>
    public static List<DomElement> Tagged(HtmlPage page, string tag)
    {
        List<DomElement> found = [];
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.Tag == tag)
                found.Add(item.Element);
        }

        return found;
    }

    /// <summary>A title without the site's name behind it.</summary>
    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null)
            return null;
        int at = title.LastIndexOfAny(['|', '–', '—', '·']);
        if (at > 10 && title[at - 1] == ' '
            && (title[at] == '|' || title[(at + 1)..].Trim().Equals(site, StringComparison.OrdinalIgnoreCase)))
            return title[..at].Trim();
        return site is not null && title.EndsWith(" - " + site, StringComparison.OrdinalIgnoreCase)
            ? title[..^(site.Length + 3)].Trim()
            : title;
    }
}
