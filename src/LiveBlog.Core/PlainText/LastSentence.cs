namespace LiveBlog.Core.PlainText;

/// <summary>Tells the page's own lines behind the last update by the shape of the others, in whatever language.</summary>
internal static class LastSentence
{
    private const int Fewest = 3;

    // "No"
    private const int ShortestSentence = 3;

    /// <summary>Where the last update ends: before the short lines behind its last sentence, where every other update ends with a
    /// sentence.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="updates">The line that opens each update, and the line behind it; the last ends where the page's own lines begin as far
    /// as words tell.</param>
    /// <param name="speaks">Whether the line that opens an update holds a sentence of it.</param>
    public static int Find(List<TextLine> lines, IReadOnlyList<(int Opening, int End)> updates, Func<int, bool> speaks)
    {
        for (int i = 0; i + 1 < updates.Count; i++)
        {
            int sentence = Last(lines, updates[i].Opening, updates[i].End);
            int from = (sentence < 0 ? updates[i].Opening : sentence) + 1;
            if ((sentence < 0 && !speaks(i)) || lines.Take(updates[i].End).Skip(from).Any(IsLink))
                return updates[^1].End;
        }

        (int opening, int tail) = updates[^1];
        int last = Last(lines, opening, tail);
        if (updates.Count < Fewest || (last < 0 && !speaks(updates.Count - 1)))
            return tail;
        List<TextLine> behind = lines[((last < 0 ? opening : last) + 1)..tail];
        int links = behind.Count(IsLink);
        return links > 1 || (links == 1 && (tail < lines.Count || behind.Exists(PageTail.IsOfPage))) ? tail - behind.Count : tail;
    }

    private static int Last(List<TextLine> lines, int opening, int end) =>
        lines.FindLastIndex(end - 1, end - opening - 1, line => (line.Kind is LineKind.Text && line.Text.Length > ShortestSentence)
            || line.Kind is LineKind.Caption or LineKind.CrossLink
            || (line.Kind == LineKind.Bullet && !LineShape.IsTitle(line.Text)));

    private static bool IsLink(TextLine line) => line.Kind is LineKind.Title or LineKind.Label
            || (line.Kind is LineKind.Text && line.Text.Length <= ShortestSentence)
        || (line.Kind == LineKind.Bullet && LineShape.IsTitle(line.Text));
}
