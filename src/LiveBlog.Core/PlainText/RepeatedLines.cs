using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Short lines that a text repeats for every other update are controls or flags, in whatever language: "Copy link".</summary>
internal static class RepeatedLines
{
    private const int Fewest = 3;
    private const int Longest = 40;

    /// <summary>Sets them aside.</summary>
    public static void SetAside(List<TextLine> lines)
    {
        bool[] opens =
            [.. lines.Select(line => line.IsThorough && (line.Opening is { IsSure: true } || EventLabel.AtStart(line.Text) is not null))];
        int openings = opens.Count(isOpening => isOpening);
        if (openings < Fewest)
            return;
        IEnumerable<IGrouping<string, int>> repeated = Enumerable.Range(0, lines.Count).Where(i => !opens[i] && MayBeControl(lines[i]))
            .GroupBy(i => lines[i].Text, StringComparer.Ordinal).Where(places => places.Count() >= Math.Max(Fewest, openings / 2));
        foreach (IGrouping<string, int> places in repeated)
        {
            // All that an update says is no control
            if (places.All(i => (i > 0 && !opens[i - 1]) || (i + 1 < lines.Count && !opens[i + 1])))
            {
                foreach (int i in places)
                    lines[i].SetAside();
            }
        }
    }

    private static bool MayBeControl(TextLine line) => line.Number is null && line.Text.Length <= Longest && line.Text[0] != '-'
        && !Digits.Any(line.Text) && line.Kind is LineKind.Title or LineKind.Bullet && LineShape.IsTitle(line.Text)
        && !LineNames.IsPerson(line.Text) && !LineNames.IsDesk(line.Text);
}
