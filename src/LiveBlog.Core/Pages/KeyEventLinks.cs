using LiveBlog.Core.Documents.Dom;
namespace LiveBlog.Core.Pages;

/// <summary>The page's list of key events: a list beside the entries that links to some of them, not to all.</summary>
internal static class KeyEventLinks
{
    private const int Fewest = 2;

    /// <summary>The ids the list links to, those of the same scheme that the page does not show behind the others.</summary>
    public static IEnumerable<string> Find(HtmlPage page, List<Entry> entries)
    {
        HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
        foreach (Entry entry in entries)
        {
            if (EntryIds.Id(entry) is { } id)
                ids.Add(id);
        }

        HashSet<string> links = new(Links(page, entries), StringComparer.OrdinalIgnoreCase);
        List<string> shown = [.. links.Where(ids.Contains)];
        return shown.Count >= Fewest && shown.Count < ids.Count ? shown.Concat(Elsewhere(links, shown[0], ids)) : [];
    }

    /// <summary>The links with ids of the updates' scheme, "block-64f1a0", that are none of theirs.</summary>
    private static IEnumerable<string> Elsewhere(HashSet<string> links, string like, HashSet<string> ids)
    {
        int name = like.AsSpan().IndexOfAnyInRange('0', '9');
        return name <= 0 ? [] : links.Where(link => link.Length == like.Length && !ids.Contains(link)
            && link.AsSpan(0, name).Equals(like.AsSpan(0, name), StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Links(HtmlPage page, List<Entry> entries)
    {
        HashSet<int> starts = [.. entries.Select(entry => entry.Start)];
        for (int i = 0, end = 0; i < page.Index.Items.Length; i++)
        {
            PageElement item = page.Index[i];
            if (starts.Contains(i))
                end = Math.Max(end, item.End);
            if (i >= end && LinkedId(item) is { } id && InlineText.IsLonger(item.Element, 0))
                yield return id;
        }
    }

    private static string? LinkedId(in PageElement item) =>
        item.Tag == "a"
            ? Fragment(item.Element.GetAttribute("href")) ?? Elements.Value(item.Element, "data-id")
            : Elements.Value(item.Element, "data-event-id");

    /// <summary>Behind the #, else the last value of the query: "?postid=12".</summary>
    private static string? Fragment(string? href)
    {
        if (href is null)
            return null;
        int at = href.LastIndexOf('#');
        if (at < 0 && href.Contains('?', StringComparison.Ordinal))
            at = href.LastIndexOf('=');
        return at >= 0 && at < href.Length - 1 ? href[(at + 1)..] : null;
    }
}
