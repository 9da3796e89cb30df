using LiveBlog.Core.Documents.Dom;
namespace LiveBlog.Core.Pages;

/// <summary>The page's list of key events: a list beside the entries that links to some of them, not to all.</summary>
internal static class KeyEventLinks
{
    private const int Fewest = 2;

    /// <summary>The ids the list links to.</summary>
    public static IEnumerable<string> Find(HtmlPage page, List<Entry> entries)
    {
        HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
        foreach (Entry entry in entries)
        {
            if (EntryIds.Id(entry) is { } id)
                ids.Add(id);
        }

        List<string> linked = [.. Links(page, entries).Where(ids.Contains).Distinct(StringComparer.OrdinalIgnoreCase)];
        return linked.Count >= Fewest && linked.Count < ids.Count ? linked : [];
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
