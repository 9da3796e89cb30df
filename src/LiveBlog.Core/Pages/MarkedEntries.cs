using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Updates without an element of their own: each is a marker and the siblings behind it, up to the next marker or a day
/// heading.</summary>
internal static class MarkedEntries
{
    public static List<(Entry Entry, string? DayHeading)> Find(HtmlPage page, CompiledLayout layout)
    {
        Dictionary<int, string?> days = [];
        HashSet<int> ends = [];
        string? day = null;
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (layout.IsUpdate(item, page.Index))
                days[item.Place] = day;
            else if (layout.DayHeading?.Matches(item, page.Index) == true && InlineText.Of(item.Element) is { } heading
                && heading.Any(char.IsAsciiDigit) && ends.Add(item.Place))
                day = heading;
        }

        List<(Entry, string?)> entries = [];
        foreach (int parent in days.Keys.Select(marker => page.Index[marker].Parent).Where(parent => parent >= 0).Distinct())
            entries.AddRange(Runs(page.Index, parent, days.ContainsKey, ends.Contains).Select(entry => (entry, days[entry.Start])));
        return entries;
    }

    /// <summary>Cuts the children of one parent at the markers among them; what is an end closes a run and belongs to none.</summary>
    public static List<Entry> Runs(PageIndex index, int parent, Func<int, bool> isMarker, Func<int, bool> isEnd)
    {
        List<Entry> entries = [];
        List<DomNode>? run = null;
        int start = 0, next = parent + 1;
        NodeList nodes = index[parent].Element.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            int place = nodes[i] is DomElement ? next : -1;
            if (place >= 0)
                next = index[place].End;
            bool isMark = place >= 0 && isMarker(place);
            if (run is not null && (isMark || (place >= 0 && isEnd(place))))
            {
                entries.Add(new Entry(index, start, run));
                run = null;
            }

            if (isMark)
                (run, start) = ([nodes[i]], place);
            else
                run?.Add(nodes[i]);
        }

        if (run is not null)
            entries.Add(new Entry(index, start, run));
        return entries;
    }
}
