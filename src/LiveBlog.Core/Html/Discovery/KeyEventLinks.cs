using AngleSharp.Dom;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>The page's list of key events: a list beside the entries that links to some of them, not to all.</summary>
internal static class KeyEventLinks
{
    private const int Fewest = 2;

    /// <summary>The ids the list links to.</summary>
    public static IEnumerable<string> Find(IDocument document, EntryGroup group)
    {
        HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
        foreach (Entry entry in group.Entries)
        {
            if (EntryIds.Id(entry) is { } id)
                ids.Add(id);
        }

        HashSet<IElement> roots = [.. group.Entries.Select(entry => entry.Root).OfType<IElement>()];
        List<string> linked = [.. Links(document, roots).Where(ids.Contains).Distinct(StringComparer.OrdinalIgnoreCase)];
        return linked.Count >= Fewest && linked.Count < ids.Count ? linked : [];
    }

    private static IEnumerable<string> Links(IDocument document, HashSet<IElement> roots)
    {
        foreach (IElement link in document.QuerySelectorAll("a[href*='#']"))
        {
            string href = link.GetAttribute("href")!;
            string fragment = href[(href.LastIndexOf('#') + 1)..];
            if (fragment.Length > 0 && InlineText.Of(link) is not null && !IsInEntry(link, roots))
                yield return fragment;
        }

        foreach (IElement element in document.QuerySelectorAll("[data-event-id], a[data-id]"))
        {
            if ((Elements.Value(element, "data-event-id") ?? Elements.Value(element, "data-id")) is { } id && !IsInEntry(element, roots))
                yield return id;
        }
    }

    private static bool IsInEntry(IElement element, HashSet<IElement> roots)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (roots.Contains(at))
                return true;
        }

        return false;
    }
}
