using System.Collections.Frozen;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.PlainText;

/// <summary>The box of a page's head that says again, in a few short lines, what its updates tell: "Key points".</summary>
internal static class KeyPoints
{
    private static readonly FrozenSet<string> Headings =
        KnownLanguages.News(words => words.KeyPoints).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsHeading(TextLine line) => Headings.Contains(line.Text.Trim().TrimEnd(':', '.', ' '));

    /// <summary>The lines of the head that stand in such a box, its heading with them; none where no introduction stands above it, for
    /// then the box is the introduction. Points that are sentences sum up and stay.</summary>
    public static HashSet<int> Lines(List<TextLine> lines, int end)
    {
        HashSet<int> box = [];
        int heading = lines.FindIndex(0, end, IsHeading);
        if (heading < 0 || !lines.Take(heading).Any(line => line.Kind == LineKind.Text))
            return box;
        for (int i = heading; i < end && (i == heading || MayBePoint(lines[i])); i++)
            box.Add(i);
        return box;
    }

    /// <summary>Takes the points out that open with the clock of the update they are of and are printed again above it.</summary>
    public static void RemoveRepeated(List<TextLine> lines)
    {
        int heading = lines.FindIndex(IsHeading);
        while (heading >= 0 && heading + 1 < lines.Count && IsRepeated(lines, heading + 1))
            lines.RemoveAt(heading + 1);
    }

    private static bool IsRepeated(List<TextLine> lines, int at) => lines[at].Opening is { } time
        && lines[at].Text[time.End..].Trim(' ', '–', '-', '—', ':', '|', '·') is { Length: > 0 } rest
        && lines.Skip(at + 1).Any(line => line.Text.EndsWith(rest, StringComparison.Ordinal));

    // Sentences sum up; titles say again what stands above the updates
    private static bool MayBePoint(TextLine line) =>
        line.Kind is LineKind.Title or LineKind.Bullet or LineKind.Label && LineShape.IsTitle(line.Text);
}
