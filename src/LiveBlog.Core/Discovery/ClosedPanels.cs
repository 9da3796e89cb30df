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

    /// <summary>Takes the marks in closed panels away, unless most are there: then the list itself is behind a tab.</summary>
    public void TakeCopies(List<EntryMarker> marks)
    {
        if (panels.Count > 0 && marks.Count(IsClosed) * 2 <= marks.Count)
            marks.RemoveAll(IsClosed);
    }

    private bool IsClosed(EntryMarker mark) => panels.Exists(panel => mark.Place >= panel.Start && mark.Place < panel.End);
}
