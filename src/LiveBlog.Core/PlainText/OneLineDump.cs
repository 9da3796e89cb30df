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
        {
            List<Place> all = All(line.Text);
            // Behind full stops first: of the clocks that capitals follow some may be of the sentences
            List<Place> sure = all.FindAll(place => place.IsBehindStop || place == all[0]);
            parted.AddRange(AreUpdates(sure) ? Cut(line, sure) : AreUpdates(all) ? Cut(line, all) : [line]);
        }

        return parted;
    }

    private static bool AreUpdates(List<Place> places) => places.Count >= Fewest
        && TimeOrder.Of(places.Select(place => ((NodaTime.LocalDate?)null, place.Minutes))).IsMostlyOneWay;

    private static IEnumerable<TextLine> Cut(TextLine line, List<Place> places)
    {
        if (places[0].Start > 0 && line.Text[..places[0].Start].Trim() is { Length: > 0 } head)
            yield return line.With(head);
        for (int i = 0; i < places.Count; i++)
        {
            int end = i + 1 < places.Count ? places[i + 1].Start : line.Text.Length;
            yield return line.With(line.Text[places[i].Start..end].Trim());
        }
    }

    /// <summary>The clocks that may open an update; before the first may stand the headline.</summary>
    private static List<Place> All(string text)
    {
        List<Place> places = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && !MayStandBefore(text[i - 1])))
                continue;
            string near = text[i..Math.Min(text.Length, i + LineTime.Longest)];
            if (LineTime.AtStart(near) is not { IsSure: true, Minutes: { } minutes } time)
                continue;
            string before = text[..i].TrimEnd();
            bool isBehindStop = before.Length == 0 || IsStop(before[^1]);
            int start = i > 0 && text[i - 1] is '[' or '【' or '■' or '(' ? i - 1 : i;
            if (isBehindStop || Opens(near.AsSpan(time.End)))
                places.Add(new Place(start, minutes, isBehindStop));
            i += time.End - 1;
        }

        return places;
    }

    /// <summary>A space, or a sign or letter of a script that sets none.</summary>
    private static bool MayStandBefore(char before) => before is ' ' or '[' or '【' or '(' or '■' or > '\u2e7f';

    private static bool IsStop(char before) =>
        before is '.' or '!' or '?' or '…' or '"' or '”' or ')' or '+' or '|' or '»' or '。' or '！' or '？' or '」' or '』' or '）' or '］'
            or '】' or '[' or '【' or '■' or '؟' or '۔' or '।';

    /// <summary>A capital, a letter of a script without them, or a sign that parts the time from its text.</summary>
    private static bool Opens(ReadOnlySpan<char> behind) => behind.TrimStart() is [var next, ..]
        && (char.IsUpper(next) || next is ':' or '-' or '–' or '—' or '|' or ']' or '】'
        || char.GetUnicodeCategory(next) == System.Globalization.UnicodeCategory.OtherLetter);

    /// <summary>Where an update may start, and its minutes of the day.</summary>
    private sealed record Place(int Start, int Minutes, bool IsBehindStop);
}
