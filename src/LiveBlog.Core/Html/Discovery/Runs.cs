using AngleSharp.Dom;

namespace LiveBlog.Core.Html.Discovery;

/// <summary>Cuts a parent's children into runs, one from each mark to the next; a heading of the marks' rank that is no mark ends a run.</summary>
internal static class Runs
{
    public static IEnumerable<Entry> Split(IElement parent, HashSet<IElement> marks, PageIndex index)
    {
        string? rank = marks.First().LocalName is "h2" or "h3" or "h4" ? marks.First().LocalName : null;
        List<INode>? run = null;
        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            INode node = parent.ChildNodes[i];
            bool isMark = node is IElement element && marks.Contains(element);
            bool ends = isMark || (rank is not null && node is IElement heading && heading.LocalName[0] == 'h' && heading.LocalName.Length == 2 && string.CompareOrdinal(heading.LocalName, rank) <= 0);
            if (ends && run is not null)
            {
                yield return new Entry(index, run);
                run = null;
            }

            if (isMark)
                run = [node];
            else if (!ends)
                run?.Add(node);
        }

        if (run is not null)
            yield return new Entry(index, marks.First().LocalName == "p" ? [.. run.TakeWhile(IsOfText)] : run);
    }

    /// <summary>Behind the last paragraph that opens an update, what is no running text is of the page.</summary>
    private static bool IsOfText(INode node) => node is not IElement element || InlineText.IsInline(element) || element.LocalName is "p" or "figure" or "blockquote" or "ul" or "ol" or "img" or "br" or "iframe" or "table";
}
