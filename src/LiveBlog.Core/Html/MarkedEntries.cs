using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Updates without an element of their own: each is a marker and the siblings behind it, up to the next marker or a day heading.</summary>
internal static class MarkedEntries
{
    public static List<(Entry Entry, string? DayHeading)> Find(HtmlPage page, CompiledLayout layout)
    {
        List<IElement> markers = [.. Elements.Below(page.Document).Where(element => layout.Update.Match(element, null) && layout.Skip?.Matches(element) != true)];
        List<(Entry, string?)> entries = [];
        foreach (IGrouping<IElement?, IElement> group in markers.GroupBy(marker => marker.ParentElement))
        {
            if (group.Key is { } parent)
                Split(parent, [.. group], layout, entries);
        }

        return entries;
    }

    /// <summary>Cuts the children of one parent at the markers among them.</summary>
    public static void Split(IElement parent, HashSet<IElement> markers, CompiledLayout? layout, List<(Entry Entry, string? DayHeading)> entries)
    {
        List<INode>? run = null;
        string? day = null;
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            INode node = parent.ChildNodes[i];
            bool isMarker = node is IElement element && markers.Contains(element);
            bool isDay = !isMarker && node is IElement heading && layout?.DayHeading?.Matches(heading) == true;
            if ((isMarker || isDay) && run is not null)
            {
                entries.Add((new Entry(run), day));
                run = null;
            }

            if (isDay)
                day = InlineText.Of(node);
            if (isMarker)
                run = [node];
            else if (!isDay)
                run?.Add(node);
        }

        if (run is not null)
            entries.Add((new Entry(run), day));
    }
}
