namespace LiveBlog.Core.PlainText;

/// <summary>Entries whose titles are the items of one numbered list: "  2. Council backs cycle lane", the text below each.</summary>
internal static class NumberedListing
{
    private const int Fewest = 2;

    public static Listing? Find(List<TextLine> lines)
    {
        List<int> titles = [];
        int next = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Number is not { } number || !LineShape.MayBeTitle(lines[i].Text)
                || (titles.Count == 0 ? number != 1 : number != next))
                continue;
            titles.Add(i);
            next = number + 1;
        }

        int filled = titles.Where((line, i) => EntryOpening.Contents(lines, line + 1, End(lines, titles, i)) > 0).Count();
        if (titles.Count < Fewest || filled * 2 <= titles.Count)
            return null;
        return new Listing
        {
            Name = "titles that are numbered",
            Entries =
                [.. titles.Select((line, i) =>
                EntryOpening.Read(lines, line + 1, End(lines, titles, i), null, hasNames: true) with { Title = lines[line].Text })],
            HeadEnd = titles[0],
            HasMarker = lines.Take(titles[0]).Any(line => line.Kind is LineKind.Marker or LineKind.ViewAll),
            Sureness = 1.5,
        };
    }

    private static int End(List<TextLine> lines, List<int> titles, int i)
    {
        if (i + 1 < titles.Count)
            return titles[i + 1];
        return PageTail.Start(lines, titles[i]);
    }
}
