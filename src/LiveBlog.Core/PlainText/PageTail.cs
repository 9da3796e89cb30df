namespace LiveBlog.Core.PlainText;

/// <summary>Where the page's own lines begin behind the last update: controls, lists of links, notes on rights.</summary>
internal static class PageTail
{
    private const int Fewest = 3;

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

    /// <summary>Where the last update ends: before the short lines behind its last sentence, where every other update ends with a
    /// sentence.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="updates">The line that opens each update, and the line behind the update; the last ends where the page's own lines begin
    /// as far as words tell.</param>
    /// <param name="speaks">Whether the line that opens an update holds words of it.</param>
    public static int BehindSentences(List<TextLine> lines, IReadOnlyList<(int Opening, int End)> updates, Func<int, bool> speaks)
    {
        for (int i = 0; i + 1 < updates.Count; i++)
        {
            int sentence = LastSentence(lines, updates[i].Opening, updates[i].End);
            if (sentence < 0 ? !speaks(i) : lines.Take(updates[i].End).Skip(sentence + 1).Any(IsLink))
                return updates[^1].End;
        }

        (int opening, int tail) = updates[^1];
        int last = LastSentence(lines, opening, tail);
        if (updates.Count < Fewest || (last < 0 && !speaks(updates.Count - 1)))
            return tail;
        List<TextLine> behind = lines[((last < 0 ? opening : last) + 1)..tail];
        int links = behind.Count(IsLink);
        return links > 1 || (links == 1 && (tail < lines.Count || behind.Exists(IsOfPage))) ? tail - behind.Count : tail;
    }

    private static int LastSentence(List<TextLine> lines, int opening, int end) =>
        lines.FindLastIndex(end - 1, end - opening - 1, line => line.Kind is LineKind.Text or LineKind.Caption or LineKind.CrossLink
            || (line.Kind == LineKind.Bullet && !LineShape.IsTitle(line.Text)));

    private static bool IsLink(TextLine line) => line.Kind is LineKind.Title or LineKind.Label
        || (line.Kind == LineKind.Bullet && LineShape.IsTitle(line.Text));

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
