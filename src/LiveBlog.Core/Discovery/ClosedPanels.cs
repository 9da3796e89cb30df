using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>The panels of tabs that are not open: a choice of the entries, "Key moments", or their copy in another order.</summary>
internal sealed class ClosedPanels
{
    private readonly List<(int Start, int End)> panels = [];

    /// <summary>Keeps the element in mind where it is such a panel.</summary>
    public void Note(in PageElement item)
    {
        if (item.Has(NameTraits.Labelled) && item.Element.Peek("role") is "tabpanel"
            && (item.Has(NameTraits.Gone) || item.Element.Peek("aria-hidden") is "true"))
            panels.Add((item.Place, item.End));
    }

    /// <summary>Takes the marks in closed panels away that repeat those of the open one, unless most marks are there: then the list itself
    /// is behind a tab. What closed panels do not repeat is another day.</summary>
    public void TakeCopies(List<EntryMarker> marks, PageIndex index)
    {
        if (panels.Count == 0 || marks.Count(IsClosed) * 2 > marks.Count)
            return;
        HashSet<string> open = [.. marks.Where(mark => !IsClosed(mark)).Select(mark => Words(mark, index))];
        foreach ((int start, int end) in panels)
        {
            List<EntryMarker> closed = marks.FindAll(mark => mark.Place >= start && mark.Place < end);
            if (closed.Count(mark => open.Contains(Words(mark, index))) * 2 > closed.Count)
                marks.RemoveAll(mark => mark.Place >= start && mark.Place < end);
        }
    }

    private static string Words(EntryMarker mark, PageIndex index) =>
        InlineText.OfAtMost(index[mark.Place].Element, LongestWords) ?? index[mark.Place].Element.Peek("datetime").ToString();

    private const int LongestWords = 400;

    private bool IsClosed(EntryMarker mark) => panels.Exists(panel => mark.Place >= panel.Start && mark.Place < panel.End);
}
