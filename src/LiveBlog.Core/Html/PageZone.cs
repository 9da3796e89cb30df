using System.Buffers;
using LiveBlog.Core.Html.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Html;

/// <summary>The zone that a page names for all its clocks in a sentence: "All times are Eastern."</summary>
internal static class PageZone
{
    private const int Shortest = 8;
    private const int Longest = 400;

    private const int Near = 8;
    private const int NearSigns = 24;

    private static readonly SearchValues<string> AnyOpener = SearchValues.Create(PageZoneWords.Openers, StringComparison.OrdinalIgnoreCase);

    /// <summary>The IANA id, or null where no sentence names a zone.</summary>
    public static string? Find(HtmlPage page)
    {
        if (page.Markup.Length > 0 && !page.Markup.AsSpan().ContainsAny(AnyOpener))
            return null;
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.TextLength < Shortest || item.Tag is not ("p" or "em" or "i" or "small" or "span" or "div" or "li" or "strong" or "b"))
                continue;
            NodeList nodes = item.Element.ChildNodes;
            for (int i = 0; i < nodes.Length; i++)
            {
                if (nodes[i] is DomText { Data: { Length: >= Shortest and <= Longest } words } && Of(words) is { } zone)
                    return zone;
            }
        }

        return null;
    }

    private static string? Of(ReadOnlySpan<char> words)
    {
        int at = words.IndexOfAny(AnyOpener);
        if (at < 0)
            return null;
        string opened = words[at..].ToString();
        string opener = Array.Find(PageZoneWords.Openers, opener => opened.StartsWith(opener, StringComparison.OrdinalIgnoreCase))!;
        bool isEnglish = opener is "all times" or "times are";
        foreach (string word in PlainWords.Of(opened, Near + opener.Count(c => c == ' ') + 1))
        {
            if ((isEnglish && PageZoneWords.English.TryGetValue(word, out string? zone)) || PageZoneWords.Common.TryGetValue(word, out zone))
                return zone;
        }

        string near = opened[..Math.Min(opened.Length, NearSigns)];
        return Array.Find(PageZoneWords.Signs, sign => near.Contains(sign.Sign, StringComparison.Ordinal)).Zone;
    }
}
