using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Entries that a time opens, ends, or stands above or below the title of.</summary>
internal sealed class ClockListing
{
    // A habit of the list: most entries have it, a few were cut or written in haste
    private const double Habit = 0.6;

    private readonly List<TextLine> lines;
    private readonly List<Stamp> stamps;
    private readonly bool hasTitlesBefore;
    private readonly Func<string, bool>? titles;
    private readonly bool hasNames;
    private readonly bool hasTwoParts;
    private readonly int end;

    private ClockListing(List<TextLine> lines, List<Stamp> stamps)
    {
        this.lines = lines;
        this.stamps = stamps;
        end = PageTail.Start(lines, stamps[^1].Line);
        double before = Share(Enumerable.Range(0, stamps.Count), i => TitleBefore(i) < stamps[i].Line);
        IEnumerable<int> bare = Enumerable.Range(0, stamps.Count).Where(i => Rest(i).Length == 0);
        double behind = Share(bare, HasTitleBehind);
        hasTitlesBefore = before >= Habit && before > behind;
        titles = hasTitlesBefore || behind < Habit / 2 ? null : behind >= Habit ? LineShape.MayBeTitle : LineShape.IsTitle;
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
    private bool IsClosing => stamps[0].Line > 0 && EntryOpening.Contents(lines, stamps[^1].Line + 1, end) == 0
        && stamps.Zip(stamps.Skip(1)).All(pair => EntryOpening.Contents(lines, pair.First.Line + 1, pair.Second.Line) > 0)
        && Enumerable.Range(0, stamps.Count).All(i => Rest(i).Length == 0 || LineNames.Signs(Rest(i)));

    private Listing Listing() => IsClosing ? Closed() : Opened();

    private Listing Closed()
    {
        int first =
            lines.FindLastIndex(stamps[0].Line - 1, line => line.Kind is not (LineKind.Text or LineKind.Caption or LineKind.Bullet)) + 1;
        first = Math.Min(first, stamps[0].Line - 1);
        return Opened() with
        {
            HeadEnd = first,
            Entries =
                [.. stamps.Select((stamp, i) =>
                EntryOpening.Read(lines, i == 0 ? first : stamps[i - 1].Line + 1, stamp.Line, null, hasNames: false) with
            {
                Label = stamp.Time.Label(lines[stamp.Line].Text),
                Minutes = stamp.Time.Minutes,
                Authors = [.. Bylines.Read(LineNames.WithoutLead(Rest(i)).ToString())],
            })],
        };
    }

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
        int last = i + 1 < stamps.Count ? Top(i + 1) : end;
        string rest = Rest(i);
        Func<string, bool>? takes = rest.Length > 0 ? null : titles;
        ListedEntry entry = EntryOpening.Read(lines, stamps[i].Line + 1, last, takes, hasNames || hasTitlesBefore);
        entry = WithRest(entry, rest);
        return (hasTitlesBefore ? WithBefore(entry, i) : entry) with
        {
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

    private ListedEntry WithBefore(ListedEntry entry, int i)
    {
        int top = Top(i);
        List<Author> authors = [];
        string? title = null;
        for (int at = top; at < stamps[i].Line; at++)
        {
            if (title is null && IsTitleLine(lines[at]))
                title = Bare(lines[at].Text);
            else
                authors.AddRange(Bylines.Read(lines[at].Text));
        }

        return entry with { Title = title ?? entry.Title, Authors = [.. authors, .. entry.Authors] };
    }

    private string Rest(int i) => stamps[i].Rest(lines[stamps[i].Line]);

    /// <summary>Where the entry starts, its title before the time counted.</summary>
    private int Top(int i) => hasTitlesBefore ? TitleBefore(i) : stamps[i].Line;

    /// <summary>The line of the title right before the time, names between them passed over; the time's own line where there is
    /// none.</summary>
    private int TitleBefore(int i)
    {
        int floor = i == 0 ? -1 : stamps[i - 1].Line;
        int at = stamps[i].Line - 1;
        while (at > floor && at >= stamps[i].Line - 2 && IsName(lines[at]))
            at--;
        return at > floor && IsTitleLine(lines[at]) ? at : stamps[i].Line;
    }

    private static bool IsName(TextLine line) => line.Kind == LineKind.Byline || LineNames.IsPerson(line.Text);

    private static bool IsTitleLine(TextLine line) =>
        (line.Kind is LineKind.Title || (line.Kind == LineKind.Label && LineShape.MayBeTitle(line.Text))
            || line.Text.StartsWith("+++", StringComparison.Ordinal)) && !line.IsBullet;

    private static string Bare(string title) => title.StartsWith("+++", StringComparison.Ordinal) ? title.Trim('+', ' ') : title;

    private bool HasTitleBehind(int i)
    {
        int last = i + 1 < stamps.Count ? stamps[i + 1].Line : end;
        int at = stamps[i].Line + 1;
        while (at < last && IsName(lines[at]))
            at++;
        return at < last && lines[at].Kind == LineKind.Title && EntryOpening.Contents(lines, at + 1, last) > 0;
    }

    private bool HasName(int i)
    {
        int last = i + 1 < stamps.Count ? stamps[i + 1].Line : end;
        for (int at = stamps[i].Line + 1; at < last && at <= stamps[i].Line + 2; at++)
        {
            if (IsName(lines[at]) && EntryOpening.Contents(lines, at + 1, last) > 0)
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
