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
        List<Stamp> best = WithoutChanges(lines, Once(lines, endings.Count > openings.Count ? endings : openings));
        int own = OfPage(lines, best);
        foreach (Stamp stamp in best.Take(own).Where(stamp => lines[stamp.Line].Kind != LineKind.Date))
            lines[stamp.Line].SetAside();
        best.RemoveRange(0, own);
        return best.Count >= Fewest && best.Count * MostLinesEach >= lines.Count ? best : [];
    }

    /// <summary>How many of the first are the page's own: its date above clocks without a date, or a time behind words like "last updated"
    /// above plain ones.</summary>
    private static int OfPage(List<TextLine> lines, List<Stamp> stamps)
    {
        int dated = stamps.Count(stamp => IsDated(lines[stamp.Line], stamp)), worded = stamps.Count(stamp => IsWorded(lines[stamp.Line]));
        int count = 0;
        while (count < stamps.Count && IsOfPage(lines, stamps, count, dated * 2 < stamps.Count, worded * 2 < stamps.Count))
            count++;
        return count;
    }

    private static bool IsOfPage(List<TextLine> lines, List<Stamp> stamps, int i, bool areUndated, bool areUnworded)
    {
        TextLine line = lines[stamps[i].Line];
        bool isDate = areUndated && !LineTime.IsClockFirst(line.Text);
        if (isDate && line.Kind == LineKind.Date)
            return true;
        bool isAlone = stamps[i].Form is StampForm.Alone or StampForm.End;
        // A time right above another, and above the first update, is of nothing but the page
        bool isBare = stamps[i].Form == StampForm.Alone && stamps.Count - i > Fewest && HasNothing(lines, stamps, i);
        bool isOther = (isDate && IsDated(line, stamps[i]) && (IsWorded(line) || HasNothing(lines, stamps, i)))
            || (areUnworded && IsWorded(line));
        return isBare || (isAlone && isOther);
    }

    private static bool HasNothing(List<TextLine> lines, List<Stamp> stamps, int i) => i + 1 < stamps.Count
        && EntryOpening.Contents(lines, stamps[i].Line + 1, stamps[i + 1].Line) == 0;

    /// <summary>Without the times of changes, which stand behind words below updates whose times have none.</summary>
    private static List<Stamp> WithoutChanges(List<TextLine> lines, List<Stamp> stamps)
    {
        int worded = stamps.Count(stamp => IsWorded(lines[stamp.Line]));
        if (worded == 0 || worded * 2 >= stamps.Count)
            return stamps;
        List<Stamp> kept = [];
        for (int i = 0; i < stamps.Count; i++)
        {
            bool isChange = i > 0 && stamps[i].Form == StampForm.Alone && IsWorded(lines[stamps[i].Line])
                && (i + 1 == stamps.Count || HasNothing(lines, stamps, i));
            if (isChange)
                lines[stamps[i].Line].SetAside();
            else
                kept.Add(stamps[i]);
        }

        return kept;
    }

    private static bool IsDated(TextLine line, Stamp stamp) => line.Kind == LineKind.Date || LineTime.IsDated(stamp.Time.Label(line.Text));

    private static bool IsWorded(TextLine line) => char.IsLetter(line.Text[0]);

    /// <summary>Without those that repeat the one before them: some pages print each time twice, or its age
    /// besides.</summary>
    private static List<Stamp> Once(List<TextLine> lines, List<Stamp> stamps)
    {
        List<Stamp> kept = [];
        foreach (Stamp stamp in stamps)
        {
            Stamp? above = kept.Count > 0 && stamp.Form == StampForm.Alone && kept[^1].Line + 1 == stamp.Line ? kept[^1] : null;
            bool isAgeAbove = above is { Form: StampForm.Alone, Time.Minutes: null };
            if (isAgeAbove)
                kept.RemoveAt(kept.Count - 1);
            bool isAgain = above?.Time.Minutes is { } told
                && (stamp.Time.Minutes is null || (stamp.Time.Minutes == told && above.Form == StampForm.Alone));
            if (isAgeAbove || isAgain)
                lines[(isAgain ? stamp : above!).Line].SetAside();
            if (!isAgain)
                kept.Add(stamp);
        }

        return kept;
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
        // Where the times have bullets, a paragraph that opens with one is a paragraph
        List<Stamp> marked = chosen.FindAll(stamp => lines[stamp.Line].IsBullet);
        if (marked.Count >= Fewest && marked.Count >= MostAlone * chosen.Count)
            chosen = marked;
        int alone = chosen.Count(stamp => stamp.Form == StampForm.Alone);
        // Where the times stand on lines of their own, a paragraph that opens with one is a paragraph
        return alone >= Fewest && alone >= MostAlone * chosen.Count ? chosen.FindAll(stamp => stamp.Form != StampForm.Space) : chosen;
    }
}
