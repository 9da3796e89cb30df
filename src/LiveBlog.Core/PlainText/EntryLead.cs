using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>The lines right above the time of an entry that belong to it: its title, who wrote it, and the name by which a network knows
/// the writer.</summary>
internal static class EntryLead
{
    private const int Most = 3;

    /// <summary>The line of the title right before the time, names between them passed over; the time's own line where there is
    /// none.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="floor">The line above which nothing of the entry stands.</param>
    /// <param name="time">The line of the time.</param>
    /// <param name="areTitles">True where lines in the shape of names are titles too: "Dam Breaks".</param>
    public static int OfTitle(List<TextLine> lines, int floor, int time, bool areTitles)
    {
        int at = time - 1;
        while (!areTitles && at > floor && at >= time - 2 && IsName(lines[at]))
            at--;
        return at > floor && IsTitle(lines[at]) ? at : time;
    }

    /// <summary>The first of the lines of names right before the time; the time's own line where there is none.</summary>
    public static int OfNames(List<TextLine> lines, int floor, int time)
    {
        int at = time;
        while (at - 1 > floor && at > time - Most && (IsName(lines[at - 1]) || IsHandle(lines[at - 1].Text)))
            at--;
        return at;
    }

    public static bool IsName(TextLine line) => line.Kind == LineKind.Byline || LineNames.IsPerson(line.Text);

    /// <summary>"@jane", "@jane@social.example".</summary>
    public static bool IsHandle(string text) => text is ['@', _, ..] && !text.Contains(' ', StringComparison.Ordinal);

    public static bool IsTitle(TextLine line) =>
        (line.Kind is LineKind.Title || (line.Kind == LineKind.Label && LineShape.MayBeTitle(line.Text))
            || line.Text.StartsWith("+++", StringComparison.Ordinal)) && !line.IsBullet && line.Text is not ['(', .., ')'];

    /// <summary>The entry with what its lead tells.</summary>
    public static ListedEntry Read(ListedEntry entry, IEnumerable<TextLine> lead, bool hasTitle)
    {
        List<Author> authors = [];
        string? title = null;
        foreach (TextLine line in lead)
        {
            if (hasTitle && title is null && IsTitle(line))
                title = Bare(line.Text);
            else if (IsHandle(line.Text) && authors.Count > 0)
                authors[^1] = authors[^1] with { Handle = line.Text[1..] };
            else
                authors.AddRange(Bylines.Read(line.Text));
        }

        return entry with { Title = title ?? entry.Title, Authors = [.. authors, .. entry.Authors] };
    }

    private static string Bare(string title) => title.StartsWith("+++", StringComparison.Ordinal) ? title.Trim('+', ' ') : title;
}
