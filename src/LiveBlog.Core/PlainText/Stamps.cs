namespace LiveBlog.Core.PlainText;

/// <summary>Finds the times that part a text into entries.</summary>
internal static class Stamps
{
    /// <summary>Two times stand in many a text.</summary>
    public const int Fewest = 3;

    // Of a list that was cut short at least every twelfth line has a time; in prose with times fewer do
    private const int MostLinesEach = 12;

    private const double MostAlone = 0.6;

    public static List<Stamp> Find(List<TextLine> lines)
    {
        List<Stamp> openings = Openings(lines);
        List<Stamp> endings = openings.Count * 2 < lines.Count
            ? [.. Enumerable.Range(0, lines.Count).Select(i => Stamp.Ending(lines, i)).OfType<Stamp>()] : [];
        List<Stamp> best = endings.Count > openings.Count ? endings : openings;
        best.RemoveRange(0, OfPage(lines, best));
        return best.Count >= Fewest && best.Count * MostLinesEach >= lines.Count ? best : [];
    }

    /// <summary>How many of the first are the page's own: a date with its clock behind it, or behind a word, above clocks without a
    /// date.</summary>
    private static int OfPage(List<TextLine> lines, List<Stamp> stamps)
    {
        int dated = stamps.Count(stamp => lines[stamp.Line].Kind == LineKind.Date);
        int count = 0;
        while (dated * 2 < stamps.Count && count < stamps.Count && lines[stamps[count].Line] is { Kind: LineKind.Date } line
            && !LineTime.IsClockFirst(line.Text))
            count++;
        return count;
    }

    public static TimeOrder OrderOf(List<TextLine> lines, List<Stamp> stamps)
    {
        List<(NodaTime.LocalDate? Day, int Minutes)> clocks = [];
        NodaTime.LocalDate? day = null;
        int at = 0;
        foreach (Stamp stamp in stamps)
        {
            for (; at <= stamp.Line; at++)
                day = lines[at].Kind == LineKind.Date ? DateLine.Day(lines[at].Text) : day;
            if (stamp.Time.Minutes is { } minutes)
                clocks.Add((day, minutes));
        }

        return TimeOrder.Of(clocks);
    }

    /// <summary>The times that open lines; bare ones with a point only where there are no others and they run one way.</summary>
    private static List<Stamp> Openings(List<TextLine> lines)
    {
        List<Stamp> all = [.. Enumerable.Range(0, lines.Count).Select(i => Stamp.Opening(lines, i)).OfType<Stamp>()];
        List<Stamp> sure = all.FindAll(stamp => stamp.Time.IsSure);
        List<Stamp> chosen = sure.Count >= Fewest || !OrderOf(lines, all).IsMostlyOneWay ? sure : all;
        int alone = chosen.Count(stamp => stamp.Form == StampForm.Alone);
        // Where the times stand on lines of their own, a paragraph that opens with one is a paragraph
        return alone >= Fewest && alone >= MostAlone * chosen.Count ? chosen.FindAll(stamp => stamp.Form != StampForm.Space) : chosen;
    }
}
