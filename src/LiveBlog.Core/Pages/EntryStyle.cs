using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>What the entries of a list share and none of them tells alone: the look of their titles where these are no headings, and of the
/// names below them. Each is found when it is first asked for.</summary>
internal sealed class EntryStyle(List<Entry> entries, bool hasSlots)
{
    private const int MostEntries = 60;
    private const int LongestTitle = 200;
    private const int FewestUnits = 12;

    // A title stands among the first lines
    private const int MostAbove = 3;

    // "Goal", "Rui Costa"
    private const int FewestUnitsOfMatch = 6;

    private Lines? lines;
    private HashSet<LineLook>? names;
    private bool isTitleKnown;
    private LineLook? title;
    private bool isStageKnown;
    private LineLook? stage;

    /// <summary>The looks of lines that hold the name of who wrote the entry.</summary>
    public HashSet<LineLook> NameLooks =>
        names ??= NameLines.MayStandIn(entries.Take(MostEntries)) ? Names(lines ??= Lines.Of(entries, hasSlots)) : [];

    /// <summary>The look of the lines that are titles; null where there are none.</summary>
    public LineLook? TitleLook
    {
        get
        {
            if (!isTitleKnown)
                FindTitle();
            return title;
        }
    }


    /// <summary>True where the look of the titles is told by all of their classes.</summary>
    public bool IsTitledByAll { get; private set; }

    private void FindTitle()
    {
        (title, isTitleKnown) = (Title(lines ??= Lines.Of(entries, hasSlots)), true);
        if (title is not null)
            return;
        title = Title(Lines.Of(entries, hasSlots, byAll: true));
        IsTitledByAll = title is not null;
    }

    /// <summary>The look of the lines that tell how far the event is: "Round 24", "12 km"; null where there are none.</summary>
    public LineLook? StageLook
    {
        get
        {
            if (!isStageKnown)
                stage = StageLines.MayStandIn(entries.Take(MostEntries))
                    ? StageLines.Look((lines ??= Lines.Of(entries, hasSlots)).All)
                    : null;
                isStageKnown = true;
            return stage;
        }
    }

    /// <summary>A player has several minutes of a match, and signs none of them.</summary>
    private static HashSet<LineLook> Names(Lines found) => found.IsMatch
        ? []
        : [.. found.ByLook.Where(lines => IsNames(lines.Key, lines.Value, found.All)).Select(lines => lines.Key)];

    private LineLook? Title(Lines found)
    {
        HashSet<LineLook> tried = [];
        foreach (List<EntryLine> ofEntry in found.All)
        {
            for (int i = 0; i < Math.Min(MostAbove, ofEntry.Count); i++)
            {
                LineLook look = ofEntry[i].Look;
                if (IsOfMany(found.ByLook[look].Count, found.All) && tried.Add(look) && !NameLooks.Contains(look)
                    && IsTitles(look, found.All, found.IsMatch))
                    return look;
            }
        }

        return null;
    }

    private static bool IsOfMost(int count, List<List<EntryLine>> all) => count * 10 >= all.Count * 6;

    private static bool IsOfMany(int count, List<List<EntryLine>> all) => count * 10 >= all.Count * 4;

    /// <summary>Titles: bold or with a name of its own, once in an entry and before its other words, each another, short and seldom a whole
    /// sentence.</summary>
    private static bool IsTitles(LineLook look, List<List<EntryLine>> all, bool isMatch)
    {
        List<string> titles = [];
        int lone = 0;
        // A title that stands above the same words again is the title of a copy
        HashSet<string> bodies = new(StringComparer.Ordinal);
        foreach (List<EntryLine> lines in all)
        {
            int at = lines.FindIndex(line => line.Look == look);
            if (at < 0 || at >= MostAbove || at + 1 >= lines.Count || lines.FindLastIndex(line => line.Look == look) != at)
            {
                lone += at < 0 ? 0 : 1;
                continue;
            }

            if (IsMarked(lines[at].Element) && lines[at].Text is { Length: > 0 and <= LongestTitle } text && !text.EndsWith(':'))
            {
                titles.Add(text);
                bodies.Add(lines[at + 1].Text);
            }
        }

        // Where each line of the look is a title, short notes among the updates may have none
        return titles.Count >= 2 && (IsOfMost(titles.Count, all) || (lone == 0 && IsOfMany(titles.Count, all))) &&
            titles.Distinct(StringComparer.Ordinal).Count() * 10 >= bodies.Count * (isMatch ? 5 : 9) &&
            titles.Count(text => text[^1] is '.' or '。' or '…' || IsDistance(text)) * 2 < titles.Count &&
            titles.Sum(Units) >= titles.Count * (isMatch ? FewestUnitsOfMatch : FewestUnits);
    }

    /// <summary>"4 km to go" is where a race is.</summary>
    private static bool IsDistance(string text) => char.IsDigit(text[0]) && text.Length <= LongestDistance;

    private const int LongestDistance = 18;

    private static bool IsMarked(DomElement element) => 
        element.LocalName is "b" or "strong" || element.Peek("class").Length > 0
            || (InlineText.IsInline(element) && element.ParentElement is { LocalName: not ("p" or "li") } parent
            && parent.Peek("class").Length > 0);

    /// <summary>Signs of the scripts that write a word in one or two of them count threefold.</summary>
    private static int Units(string text) => text.Length + (2 * text.Count(c => c >= '\u2e80'));

    /// <summary>Names: in two entries or more, nothing but full names, and not the same in all of many. Behind a dash they sign the entry
    /// only where most end so; else they tell who spoke.</summary>
    private static bool IsNames(LineLook look, List<EntryLine> lines, List<List<EntryLine>> all)
    {
        if (lines.Count < 2 || lines.Count > all.Count || (lines.Count >= 4 && lines.TrueForAll(line => line.Text == lines[0].Text)))
            return false;
        if (lines[0].Text is not ['–' or '—' or '-', ..])
            return lines.TrueForAll(line => Bylines.IsFullName(line.Text));
        int last = all.Count(ofEntry => ofEntry.Count > 1 && ofEntry[^1].Look == look);
        return IsOfMost(last, all) && lines.TrueForAll(line => Bylines.IsName(Bare(line.Text)))
            && lines.Count(line => Bylines.IsFullName(Bare(line.Text))) >= 2;
    }

    private static string Bare(string name) => name.TrimStart('–', '—', '-', ' ');

    /// <summary>The lines of the first entries.</summary>
    /// <param name="All">Those of each.</param>
    /// <param name="ByLook">Those of each look.</param>
    /// <param name="IsMatch">True where most entries have the minute of a match.</param>
    private sealed record Lines(List<List<EntryLine>> All, Dictionary<LineLook, List<EntryLine>> ByLook, bool IsMatch)
    {
        public static Lines Of(List<Entry> entries, bool hasSlots, bool byAll = false)
        {
            int matches = 0;
            List<List<EntryLine>> all = new(Math.Min(entries.Count, MostEntries));
            HashSet<DomElement> taken = [];
            List<TimeLabel> labels = [];
            for (int i = 0; i < entries.Count && i < MostEntries; i++)
            {
                taken.Clear();
                labels.Clear();
                EntryTimes.Read(entries[i], labels, taken, hasSlots);
                matches += labels.Exists(label => MatchMinute.Is(label.Text)) ? 1 : 0;
                all.Add(EntryLines.Of(entries[i], taken, byAll));
            }

            return new Lines(all, Grouped(all), IsOfMost(matches, all));
        }

        private static Dictionary<LineLook, List<EntryLine>> Grouped(List<List<EntryLine>> all)
        {
            Dictionary<LineLook, List<EntryLine>> byLook = [];
            foreach (List<EntryLine> lines in all)
            {
                foreach (EntryLine line in lines)
                {
                    if (!byLook.TryGetValue(line.Look, out List<EntryLine>? fellows))
                        byLook[line.Look] = fellows = [];
                    fellows.Add(line);
                }
            }

            return byLook;
        }
    }
}
