using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Updates without an element of their own: each is a marker and the siblings behind it, up to the next marker or a day heading.</summary>
internal static class MarkedEntries
{
    public static List<(Entry Entry, string? DayHeading)> Find(HtmlPage page, CompiledLayout layout)
    {
        Dictionary<IElement, string?> days = [];
        HashSet<IElement> ends = [];
        string? day = null;
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            IElement element = item.Element;
            if (layout.IsUpdate(item, page.Index))
                days[element] = day;
            else if (layout.DayHeading?.Matches(item, page.Index) == true && InlineText.Of(element) is { } heading && heading.Any(char.IsAsciiDigit) && ends.Add(element))
                day = heading;
        }

        List<(Entry, string?)> entries = [];
        foreach (IGrouping<IElement?, IElement> group in days.Keys.GroupBy(marker => marker.ParentElement))
        {
            if (group.Key is { } parent)
                entries.AddRange(Runs(parent, [.. group], ends).Select(run => (new Entry(page.Index, run), days[(IElement)run[0]])));
        }

        return entries;
    }

    /// <summary>Cuts the children of one parent at the markers among them; what is an end closes a run and belongs to none.</summary>
    public static List<List<INode>> Runs(IElement parent, HashSet<IElement> markers, HashSet<IElement> ends)
    {
        List<List<INode>> runs = [];
        bool isOpen = false;
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            INode node = parent.ChildNodes[i];
            IElement? element = node as IElement;
            if (element is not null && markers.Contains(element))
            {
                runs.Add([node]);
                isOpen = true;
            }
            else if (element is not null && ends.Contains(element))
                isOpen = false;
            else if (isOpen)
                runs[^1].Add(node);
        }

        return runs;
    }
}
