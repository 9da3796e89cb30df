namespace LiveBlog.Core.PlainText;

/// <summary>Where the page's own lines begin behind the last update: controls, lists of links, notes on rights.</summary>
internal static class PageTail
{
    /// <summary>The line where they begin; the end of the text where there are none.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="from">The line that opens the last update.</param>
    public static int Start(List<TextLine> lines, int from)
    {
        int foot = lines.FindIndex(from + 1, line => line.Kind == LineKind.Footer);
        int start = foot < 0 ? lines.Count : foot;
        for (int at = start - 1; at > from && MayFollow(lines[at]); at--)
        {
            if (IsOfPage(lines[at]) && (OpensLinks(lines[at]) || at + 1 == lines.Count || IsOfPage(lines[at + 1])))
                start = at;
        }

        return start;
    }

    /// <summary>Where links begin between an update and the next; the next where there are none.</summary>
    public static int Links(List<TextLine> lines, int from, int next)
    {
        int start = next;
        for (int at = next - 1; at > from && MayFollow(lines[at]); at--)
        {
            if (OpensLinks(lines[at]))
                start = at;
        }

        return start;
    }

    public static bool IsOfPage(TextLine line) => line.IsLink
        || line.Kind is LineKind.Furniture or LineKind.Share or LineKind.More or LineKind.ViewAll or LineKind.Links or LineKind.Footer
        or LineKind.Rule;

    /// <summary>True for a line that links may follow, or that ends an update.</summary>
    private static bool OpensLinks(TextLine line) => line.Kind is LineKind.Share or LineKind.Links;

    /// <summary>A sentence is of the update; links have the shape of titles.</summary>
    private static bool MayFollow(TextLine line) => IsOfPage(line)
        || line.Kind is LineKind.Title or LineKind.Date or LineKind.Byline or LineKind.Label or LineKind.Marker
        || (line.Kind == LineKind.Bullet && LineShape.IsTitle(line.Text));
}
