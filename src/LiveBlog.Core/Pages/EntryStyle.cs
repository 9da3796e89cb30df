using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>What the entries of a list share and none of them tells alone: the look of their titles where these are no headings, and of the
/// names below them.</summary>
internal sealed record EntryStyle(LineLook? TitleLook, HashSet<LineLook> NameLooks)
{
    private const int MaxEntries = 60;
    private const int LongestTitle = 200;
    private const int FewestUnits = 12;

    // "Goal", "Rui Costa"
    private const int FewestUnitsOfMatch = 6;

    public static EntryStyle Of(List<Entry> entries, bool hasSlots)
    {
        int matches = 0;
        List<List<EntryLine>> all = [.. entries.Take(MaxEntries).Select(entry => Lines(entry, hasSlots, ref matches))];
        // A player has several minutes of a match, and signs none of them
        bool isMatch = matches * 10 >= all.Count * 6;
        HashSet<LineLook> names = isMatch ? [] : [.. Looks(all).Where(look => IsNames(look, all))];
        foreach (LineLook look in Looks([.. all.Select(lines => lines.Take(3).ToList())]))
        {
            if (!names.Contains(look) && IsTitles(look, all, isMatch))
                return new EntryStyle(look, names);
        }

        return new EntryStyle(null, names);
    }

    private static List<EntryLine> Lines(Entry entry, bool hasSlots, ref int matches)
    {
        HashSet<DomElement> taken = [];
        List<TimeLabel> labels = [];
        EntryTimes.Read(entry, labels, taken, hasSlots);
        matches += labels.Exists(label => MatchMinute.Is(label.Text)) ? 1 : 0;
        return EntryLines.Of(entry, taken);
    }

    private static IEnumerable<LineLook> Looks(List<List<EntryLine>> all) =>
        all.SelectMany(lines => lines.Select(line => line.Look)).Distinct();

    /// <summary>Titles: bold or with a name of its own, once in an entry and before its other words, each another, short and seldom a whole
    /// sentence.</summary>
    private static bool IsTitles(LineLook look, List<List<EntryLine>> all, bool isMatch)
    {
        List<string> titles = [];
        // A title that stands above the same words again is the title of a copy
        HashSet<string> bodies = new(StringComparer.Ordinal);
        foreach (List<EntryLine> lines in all)
        {
            int at = lines.FindIndex(line => line.Look == look);
            if (at < 0 || at > 2 || at + 1 >= lines.Count || lines.FindLastIndex(line => line.Look == look) != at)
                continue;
            if (IsMarked(lines[at].Element) && lines[at].Text is { Length: > 0 and <= LongestTitle } text && !text.EndsWith(':'))
            {
                titles.Add(text);
                bodies.Add(lines[at + 1].Text);
            }
        }

        return titles.Count >= 2 && titles.Count * 10 >= all.Count * 6 &&
            titles.Distinct(StringComparer.Ordinal).Count() * 10 >= bodies.Count * (isMatch ? 5 : 9) &&
            titles.Count(text => text[^1] is '.' or '。' or '…') * 2 < titles.Count &&
            titles.Sum(Units) >= titles.Count * (isMatch ? FewestUnitsOfMatch : FewestUnits);
    }

    private static bool IsMarked(DomElement element) => 
        element.LocalName is "b" or "strong" || element.Peek("class").Length > 0
            || (InlineText.IsInline(element) && element.ParentElement is { LocalName: not ("p" or "li") } parent
            && parent.Peek("class").Length > 0);

    /// <summary>Signs of the scripts that write a word in one or two of them count double.</summary>
    private static int Units(string text) => text.Length + text.Count(c => c >= '\u2e80');

    /// <summary>Names: in two entries or more, nothing but full names, and not the same in all of many. Behind a dash they sign the entry
    /// only where most end so; else they tell who spoke.</summary>
    private static bool IsNames(LineLook look, List<List<EntryLine>> all)
    {
        List<string> names = [.. all.SelectMany(lines => lines).Where(line => line.Look == look).Select(line => line.Text)];
        if (names.Count < 2 || names.Count > all.Count || (names.Count >= 4 && !names.Distinct(StringComparer.Ordinal).Skip(1).Any()))
            return false;
        if (names[0] is not ['–' or '—' or '-', ..])
            return names.TrueForAll(name => Bylines.IsFullName(name));
        int last = all.Count(lines => lines.Count > 1 && lines[^1].Look == look);
        return last * 10 >= all.Count * 6 && names.TrueForAll(name => Bylines.IsName(Bare(name)))
            && names.Count(name => Bylines.IsFullName(Bare(name))) >= 2;
    }

    private static string Bare(string name) => name.TrimStart('–', '—', '-', ' ');
}
