namespace LiveBlog.Core.PlainText;

/// <summary>A text whose updates all stand in one line: "… 20:15 Uhr: The meeting is over. 19:50 Uhr: The budget is passed. …".</summary>
internal static class OneLineDump
{
    /// <summary>A text with more lines than these keeps them.</summary>
    public const int MostLines = 3;

    // A clock in running text stands behind a full stop by chance; three in one order do not
    private const int Fewest = 3;

    public static List<TextLine> Part(List<TextLine> lines)
    {
        List<TextLine> parted = [];
        foreach (TextLine line in lines)
            parted.AddRange(Places(line.Text) is { Count: >= Fewest } places ? Cut(line, places) : [line]);
        return parted;
    }

    private static IEnumerable<TextLine> Cut(TextLine line, List<int> places)
    {
        if (places[0] > 0 && line.Text[..places[0]].Trim() is { Length: > 0 } head)
            yield return line.With(head);
        for (int i = 0; i < places.Count; i++)
            yield return line.With(line.Text[places[i]..(i + 1 < places.Count ? places[i + 1] : line.Text.Length)].Trim());
    }

    /// <summary>Where clocks open a sentence; before the first may stand the headline.</summary>
    private static List<int> Places(string text)
    {
        List<int> places = [];
        List<int> minutes = [];
        for (int i = 0; i < text.Length; i++)
        {
            bool isStart = char.IsAsciiDigit(text[i]) && (i == 0 || text[i - 1] == ' ')
                && (i < 2 || places.Count == 0 || text[i - 2] is '.' or '!' or '?' or '…' or '"' or '”' or ')' or '+' or '|' or '»');
            if (!isStart
                || LineTime.AtStart(text[i..Math.Min(text.Length, i + LineTime.Longest)]) is not { IsSure: true, Minutes: { } told })
                continue;
            places.Add(i);
            minutes.Add(told);
        }

        return TimeOrder.Of(minutes.Select(told => ((NodaTime.LocalDate?)null, told))) is { IsMostlyOneWay: true } ? places : [];
    }
}
