using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Discovery;

/// <summary>One sign that an update may be here: a time, an id of a scheme, an item of structured data.</summary>
/// <param name="Place">Where.</param>
/// <param name="Kind">The sign's look: marks of one look belong together.</param>
internal readonly record struct EntryMarker(int Place, string Kind);

/// <summary>Finds the marks of a page in one walk.</summary>
internal static class EntryMarkers
{
    /// <summary>What the kind of a mark says that opens with a clock and goes on with words.</summary>
    public const string WithClock = " with a clock";

    /// <summary>What the kind of a mark opens with whose figures mean a time only where all fellows have them.</summary>
    public const string Slot = "slot";

    /// <summary>What the kind of a mark says whose figures open a text.</summary>
    public const string Opening = " opening";

    /// <summary>What the kind of a mark opens with that is called the time of a change.</summary>
    public const string Changed = "changed ";

    /// <summary>The marks, in document order. The ids are those that the page's structured data gives its updates.</summary>
    public static List<EntryMarker> Find(HtmlPage page, HashSet<string> ids)
    {
        List<EntryMarker> marks = [];
        MarkerLooks looks = new(page.Index);
        ClosedPanels closed = new();
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            page.Index.Cancellation.ThrowIfCancellationRequested();
            DomElement element = item.Element;
            closed.Note(item);
            if (ids.Count > 0 && item.Has(NameTraits.Id) && element.Id is { Length: > 0 } id && ids.Contains(id))
                marks.Add(new EntryMarker(item.Place, "id of the structured data"));
            if (item.Has(NameTraits.Labelled) && element.GetAttribute("itemprop") is { } names
                && names.Contains("liveBlogUpdate", StringComparison.OrdinalIgnoreCase))
                marks.Add(new EntryMarker(item.Place, "liveBlogUpdate"));
            if (looks.Kind(item) is not { } kind)
                continue;
            marks.Add(new EntryMarker(item.Place, kind));
            if (item.Tag is not ("strong" or "b") && looks.Opening(item) is { } opening && opening != kind)
                marks.Add(new EntryMarker(item.Place, opening));
        }

        closed.TakeCopies(marks, page.Index);
        return marks;
    }
}
