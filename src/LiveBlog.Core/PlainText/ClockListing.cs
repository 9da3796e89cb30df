using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Entries that a time opens, ends, or stands above or below the title of.</summary>
internal sealed class ClockListing
{
    // A habit of the list: most entries have it, a few were cut or written in haste
    private const double Habit = 0.6;
    private const double Some = 0.3;

    private readonly List<TextLine> lines;
    private readonly List<Stamp> stamps;
    private readonly bool areNamesTitles;
    private readonly bool areNamesTitlesBehind;
    private readonly bool hasTitlesBefore;
    private readonly bool hasNamesBefore;
    private readonly Func<string, bool>? titles;
    private readonly bool hasNames;
    private readonly bool hasTwoParts;
    private readonly int end;

    private ClockListing(List<TextLine> lines, List<Stamp> stamps)
    {
        this.lines = lines;
        this.stamps = stamps;
        int tail = PageTail.Start(lines, stamps[^1].Line);
        end = IsClosingAt(tail) || Rest(stamps.Count - 1).Length > 0 || EntryOpening.Contents(lines, stamps[^1].Line + 1, tail) > 0
            ? tail : lines.Count;
        areNamesTitles = AreNamesTitles();
        areNamesTitlesBehind = AreNamesTitlesBehind();
        double before = Share(Enumerable.Range(0, stamps.Count), HasTitleBefore);
        IEnumerable<int> bare = Enumerable.Range(0, stamps.Count).Where(i => Rest(i).Length == 0);
        double behind = Share(bare, HasTitleBehind);
        hasTitlesBefore = before >= Habit && before > behind;
        titles = hasTitlesBefore || behind < Habit / 2 ? null : behind >= Habit ? LineShape.MayBeTitle : LineShape.IsTitle;
        hasNamesBefore = !hasTitlesBefore && AreNamesBefore();
        if (!IsClosingAt(end))
            end = LastSentence.Find(lines, [.. stamps.Select((stamp, i) => (stamp.Line, Last(i)))], i => Rest(i) is { Length: > 0 } rest
                && !LineShape.IsTitle(rest));
        hasNames = Share(Enumerable.Range(0, stamps.Count), HasName) >= Habit;
        hasTwoParts = Share(Enumerable.Range(0, stamps.Count), i => TwoParts(Rest(i)) > 0) >= Habit;
    }

    public static Listing? Find(List<TextLine> lines)
    {
        List<Stamp> stamps = Stamps.Find(lines);
        return stamps.Count == 0 ? null : new ClockListing(lines, stamps).Listing();
    }

    /// <summary>True where each time stands below what it is the time of: nothing follows the last, and beside it stands at most who
    /// wrote.</summary>
    private bool IsClosingAt(int tail) => stamps[0].Line > 0 && EntryOpening.Contents(lines, stamps[^1].Line + 1, tail) == 0
        && stamps.Zip(stamps.Skip(1)).All(pair => EntryOpening.Contents(lines, pair.First.Line + 1, pair.Second.Line) > 0)
        && Enumerable.Range(0, stamps.Count).All(i => Rest(i).Length == 0 || LineNames.Signs(Rest(i)));

    private Listing Listing() => IsClosingAt(end) ? Closed() : Opened();

    private Listing Closed()
    {
        int above =
            lines.FindLastIndex(stamps[0].Line - 1, line => line.Kind is not (LineKind.Text or LineKind.Caption or LineKind.Bullet));
        bool hasTitles = Share(Enumerable.Range(1, stamps.Count - 1), i => OpensWithTitle(stamps[i - 1].Line + 1, stamps[i].Line)) >= Habit;
        int first = above > 0 && hasTitles && OpensWithTitle(above, stamps[0].Line) ? above : Math.Min(above + 1, stamps[0].Line - 1);
        return Opened() with
        {
            HeadEnd = first,
            Entries =
                [.. stamps.Select((stamp, i) =>
                EntryOpening.Read(lines, i == 0 ? first : stamps[i - 1].Line + 1, stamp.Line, hasTitles ? LineShape.IsTitle : null,
                    hasNames: false) with
            {
                Label = stamp.Time.Label(lines[stamp.Line].Text),
                Minutes = stamp.Time.Minutes,
                Authors = [.. Bylines.Read(LineNames.WithoutLead(Rest(i)).ToString())],
            })],
        };
    }

    private bool OpensWithTitle(int start, int stop) =>
        lines[start].Kind == LineKind.Title && EntryOpening.Contents(lines, start + 1, stop) > 0;

    private Listing Opened() => new()
    {
        Name = stamps[0].Form == StampForm.End ? "lines that end with a time" : "lines that open with a time",
        Entries = [.. Enumerable.Range(0, stamps.Count).Select(Entry)],
        HeadEnd = Top(0),
        Order = Stamps.OrderOf(lines, stamps),
        HasMarker = lines.Exists(line => line.Kind is LineKind.Marker or LineKind.ViewAll),
        Sureness = 2,
    };

    private ListedEntry Entry(int i)
    {
        TextLine line = lines[stamps[i].Line];
        int last = Last(i);
        string rest = Rest(i);
        Func<string, bool>? takes = rest.Length > 0 ? null : titles;
        ListedEntry entry = EntryOpening.Read(lines, stamps[i].Line + 1, last, takes, hasNames || hasTitlesBefore);
        entry = WithRest(entry, rest);
        return EntryLead.Read(entry, lines.GetRange(Top(i), stamps[i].Line - Top(i)), hasTitlesBefore) with
        {
            EventClock = stamps[i].Event(line),
            Label = stamps[i].Time.Label(line.Text),
            Minutes = stamps[i].Time.Minutes,
            IsRange = stamps[i].IsRange(line),
        };
    }

    /// <summary>The words beside the time: a name, a title, a title and text, or text.</summary>
    private ListedEntry WithRest(ListedEntry entry, string rest)
    {
        if (rest.Length == 0)
            return entry;
        if (LineNames.Signs(rest))
            return entry with { Authors = [.. Bylines.Read(LineNames.WithoutLead(rest).ToString()), .. entry.Authors] };
        if (hasTwoParts && TwoParts(rest) is > 0 and var seam)
            return entry with { Title = rest[..seam].Trim(), Words = rest[(seam + 3)..].Trim() };
        bool isTitle = !hasTitlesBefore && LineShape.IsTitle(rest) && EntryOpening.Contents(lines, entry.Start, entry.End) > 0;
        return isTitle ? entry with { Title = rest } : entry with { Words = rest };
    }

    private string Rest(int i) => stamps[i].Rest(lines[stamps[i].Line]);

    /// <summary>Where the entry starts, the title or names before its time counted.</summary>
    private int Top(int i) => hasTitlesBefore ? OfTitle(i)
        : hasNamesBefore ? OfNames(i) : stamps[i].Line;

    private int Last(int i) => i + 1 < stamps.Count ? PageTail.Links(lines, stamps[i].Line, Top(i + 1)) : end;

    private int Floor(int i) => i == 0 ? -1 : stamps[i - 1].Line;

    private int OfTitle(int i) => EntryLead.OfTitle(lines, Floor(i), stamps[i].Line, areNamesTitles);

    private bool HasTitleBefore(int i) => OfTitle(i) < stamps[i].Line;

    /// <summary>True where some of the lines right above the times have the shape of names, each another, and some that of titles
    /// alone.</summary>
    private bool AreNamesTitles()
    {
        TextLine[] above = [.. Enumerable.Range(0, stamps.Count).Where(i => stamps[i].Line - 1 > Floor(i))
            .Select(i => lines[stamps[i].Line - 1]).Where(EntryLead.IsTitle)];
        TextLine[] names = [.. above.Where(EntryLead.IsName)];
        return above.Length >= Habit * stamps.Count && above.Length - names.Length >= Some * stamps.Count
            && names.DistinctBy(line => line.Text).Count() == names.Length;
    }

    private bool HasNamesBefore(int i) => OfNames(i) < stamps[i].Line;

    /// <summary>Above the first time stand controls in the shape of names too: it has no more lines of names than the second.</summary>
    private int OfNames(int i) => Math.Max(EntryLead.OfNames(lines, Floor(i), stamps[i].Line),
        i == 0 && stamps.Count > 1 ? stamps[0].Line - Math.Max(1, stamps[1].Line - OfNames(1)) : 0);

    /// <summary>True where names stand above the times, not below the texts: nobody's stands below the last.</summary>
    private bool AreNamesBefore() => stamps[0].Form == StampForm.Alone && HasNamesBefore(0)
        && !(end - 1 > stamps[^1].Line && EntryLead.IsName(lines[end - 1]))
        && Share(Enumerable.Range(0, stamps.Count), HasNamesBefore) >= Habit;

    /// <summary>True where lines right behind the times have the shape of names, each another and a text below it, and names that repeat
    /// end the updates: "Ferry Lines Grow".</summary>
    private bool AreNamesTitlesBehind()
    {
        int[] named = [.. Enumerable.Range(0, stamps.Count)
            .Where(i => stamps[i].Line + 1 < Next(i) && EntryLead.IsName(lines[stamps[i].Line + 1]))];
        string[] signs = [.. Enumerable.Range(0, stamps.Count).Select(LastName).OfType<string>()];
        return named.Length > 0 && named.All(i => stamps[i].Line + 2 < Next(i) && lines[stamps[i].Line + 2].Kind == LineKind.Text)
            && named.DistinctBy(i => lines[stamps[i].Line + 1].Text).Count() == named.Length
            && signs.Length >= Habit * stamps.Count && signs.Distinct(StringComparer.Ordinal).Count() < signs.Length;
    }

    private int Next(int i) => i + 1 < stamps.Count ? stamps[i + 1].Line : end;

    /// <summary>The name alone that ends the entry, behind two other lines at least.</summary>
    private string? LastName(int i)
    {
        int at = Next(i) - 1;
        while (at > stamps[i].Line + 2 && PageTail.IsOfPage(lines[at]))
            at--;
        return at > stamps[i].Line + 2 && EntryLead.IsName(lines[at]) ? lines[at].Text : null;
    }

    private bool HasTitleBehind(int i)
    {
        int last = i + 1 < stamps.Count ? stamps[i + 1].Line : end;
        int at = stamps[i].Line + 1;
        while (at < last && !areNamesTitlesBehind && EntryLead.IsName(lines[at]))
            at++;
        return at < last && (lines[at].Kind == LineKind.Title || EntryOpening.IsMarkedTitle(lines, at, last))
            && EntryOpening.Contents(lines, at + 1, last) > 0;
    }

    private bool HasName(int i)
    {
        int last = i + 1 < stamps.Count ? stamps[i + 1].Line : end;
        for (int at = stamps[i].Line + 1; !areNamesTitlesBehind && at < last && at <= stamps[i].Line + 2; at++)
        {
            if (EntryLead.IsName(lines[at]) && EntryOpening.Contents(lines, at + 1, last) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Where a dash parts a title from the text on one line: "Title - Text of it"; 0 where none does.</summary>
    private static int TwoParts(string rest)
    {
        foreach (string seam in (ReadOnlySpan<string>)[" - ", " – ", " — ", " | "])
        {
            int at = rest.IndexOf(seam, StringComparison.Ordinal);
            if (at > 2 && LineShape.IsTitle(rest[..at]) && rest.Length - at > at)
                return at;
        }

        return 0;
    }

    private static double Share(IEnumerable<int> places, Func<int, bool> holds)
    {
        int all = 0, held = 0;
        foreach (int place in places)
        {
            all++;
            held += holds(place) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)held / all;
    }
}
