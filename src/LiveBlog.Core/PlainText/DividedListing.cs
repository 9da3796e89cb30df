namespace LiveBlog.Core.PlainText;

/// <summary>Entries that only rules, or the control that shares each, part from each other.</summary>
internal static class DividedListing
{
    private const int Fewest = 3;
    private const double Habit = 0.6;

    public static Listing? Find(List<TextLine> lines) => Find(lines, LineKind.Rule) ?? Find(lines, LineKind.Share);

    private static Listing? Find(List<TextLine> lines, LineKind divider)
    {
        int[] places = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Kind == divider)];
        if (places.Length < Fewest)
            return null;
        List<(int Start, int End)> parts = [];
        for (int i = 0; i < places.Length; i++)
            parts.Add((places[i] + 1, i + 1 < places.Length ? places[i + 1] : lines.Count));
        int head = places[0];
        if (divider == LineKind.Share)
        {
            head = First(lines, places[0]);
            parts.Insert(0, (head, places[0]));
        }

        parts.RemoveAll(part => EntryOpening.Contents(lines, part.Start, part.End) == 0);
        return parts.Count < Fewest - 1 ? null : Listing(lines, parts, head, divider);
    }

    /// <summary>Where the first entry starts that is not parted from the story's head: at the last title that text follows.</summary>
    private static int First(List<TextLine> lines, int end)
    {
        for (int i = end - 2; i > 0; i--)
        {
            if (lines[i].Kind == LineKind.Title)
                return i;
        }

        return Math.Max(0, end - 1);
    }

    private static Listing Listing(List<TextLine> lines, List<(int Start, int End)> parts, int head, LineKind divider)
    {
        int titled = parts.Count(part => part.End - part.Start > 1 && LineShape.MayBeTitle(lines[part.Start].Text));
        Func<string, bool>? takes = titled >= Habit * parts.Count ? LineShape.MayBeTitle : null;
        return new Listing
        {
            Name = divider == LineKind.Rule ? "rules between them" : "a control to share each",
            Entries = [.. parts.Select(part => EntryOpening.Read(lines, part.Start, part.End, takes, hasNames: true))],
            HeadEnd = head,
            HasMarker = lines.Take(head).Any(line => line.Kind is LineKind.Marker or LineKind.ViewAll),
            Sureness = 0.5,
        };
    }
}
