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

        List<string> linked = [.. Links(page, entries, ids).Distinct(StringComparer.OrdinalIgnoreCase)];
        return linked.Count >= Fewest && linked.Count < ids.Count ? linked : [];
    }

    /// <summary>Those of the ids that links outside the entries lead to, in the page's order.</summary>
    private static List<string> Links(HtmlPage page, List<Entry> entries, HashSet<string> ids)
    {
        List<string> links = [];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<int> starts = [.. entries.Select(entry => entry.Start)];
        int end = 0;
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (starts.Contains(item.Place))
                end = Math.Max(end, item.End);
            if (item.Place >= end && LinkedId(item) is { IsEmpty: false } id && known.Contains(id) && InlineText.IsLonger(item.Element, 0))
                links.Add(id.ToString());
        }

        return links;
    }

    private static ReadOnlySpan<char> LinkedId(in PageElement item) =>
        item.Tag != "a"
            ? item.Element.Peek("data-event-id").Trim()
            : Fragment(item.Element.Peek("href")) is { IsEmpty: false } id ? id : item.Element.Peek("data-id").Trim();

    /// <summary>Behind the #, else the last value of the query: "?postid=12".</summary>
    private static ReadOnlySpan<char> Fragment(ReadOnlySpan<char> href)
    {
        int at = href.LastIndexOf('#');
        if (at < 0 && href.Contains('?'))
            at = href.LastIndexOf('=');
        return at < 0 ? default : href[(at + 1)..];
    }
}
