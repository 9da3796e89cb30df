namespace LiveBlog.Core.PlainText;

/// <summary>Entries that a match minute, an over, a lap or a round opens.</summary>
internal static class EventListing
{
    private const int Fewest = 3;

    public static Listing? Find(List<TextLine> lines)
    {
        (int Line, EventLabel Label)[] all =
            [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Number is null
            && EventLabel.AtStart(lines[i].Text) is not null).Select(i => (i, EventLabel.AtStart(lines[i].Text)!.Value))];
        Listing? best = null;
        foreach (IGrouping<EventKind, (int Line, EventLabel Label)> kind in all.GroupBy(label => label.Label.Kind))
        {
            (int Line, EventLabel Label)[] labels = [.. kind];
            TimeOrder order = TimeOrder.OfNumbers([.. labels.Select(label => label.Label.Value)]);
            if (labels.Length >= Fewest && order.IsMostlyOneWay && labels.Length > (best?.Entries.Count ?? 0))
                best = Listing(lines, labels, order);
        }

        return best;
    }

    private static Listing Listing(List<TextLine> lines, (int Line, EventLabel Label)[] labels, TimeOrder order) => new()
    {
        Name = "lines that open with a minute, over, lap or round",
        Entries =
            [.. labels.Select((label, i) =>
            Entry(lines, label.Line, label.Label, i + 1 < labels.Length ? labels[i + 1].Line : Foot(lines, label.Line)))],
        HeadEnd = labels[0].Line,
        Order = order,
        HasMarker = lines.Exists(line => line.Kind is LineKind.Marker or LineKind.ViewAll),
        Sureness = 1.5,
    };

    private static int Foot(List<TextLine> lines, int from) =>
        PageTail.Start(lines, from);

    private static ListedEntry Entry(List<TextLine> lines, int at, EventLabel label, int end)
    {
        string text = lines[at].Text;
        string told = text[..label.Length].TrimEnd(':', '.', ' ');
        if (!text.AsSpan(label.Length).Trim(":.-–—| ").IsEmpty)
            return new ListedEntry { Start = at + 1, End = end, EventClock = told, Words = text };
        // A round is called so; a minute is only when
        return label.Kind is EventKind.Minute or EventKind.Bare
            ? EntryOpening.Read(lines, at + 1, end, LineShape.IsTitle, hasNames: false) with { EventClock = told }
            : new ListedEntry { Start = at + 1, End = end, EventClock = told, Title = told };
    }
}
