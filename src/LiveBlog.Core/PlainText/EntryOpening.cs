using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Reads the lines that open an entry behind its label or title: a title, names of writers, desks.</summary>
internal static class EntryOpening
{
    private const int Most = 4;
    private const int LongestTitle = 100;

    /// <summary>The entry of the lines from start on, its title taken from them where it may have one.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="start">The first line behind the label.</param>
    /// <param name="end">The line behind the entry.</param>
    /// <param name="takesTitle">Whether the first line is its title.</param>
    /// <param name="hasNames">Whether a name alone on its line is the writer's.</param>
    public static ListedEntry Read(List<TextLine> lines, int start, int end, Func<string, bool>? takesTitle, bool hasNames)
    {
        string? title = null;
        List<Author> authors = [];
        int at = start;
        for (int read = 0; at < end && read < Most; read++, at++)
        {
            TextLine line = lines[at];
            if (line.Kind == LineKind.Byline || (hasNames && at + 1 < end && LineNames.IsPerson(line.Text)))
                authors.AddRange(Bylines.Read(line.Text));
            else if (at == start && IsTitleOfByline(lines, at, end))
                title = line.Text;
            else if (title is null && takesTitle is not null && line.Number is null && (!line.IsBullet || IsMarkedTitle(lines, at, end))
                && line.Kind is not (LineKind.Furniture or LineKind.Share or LineKind.Links) && takesTitle(line.Text)
                && at + 1 < end && !(authors.Count > 0 && LineNames.IsRole(line.Text)))
                title = line.Text;
            else if (!(authors.Count > 0 && LineNames.IsRole(line.Text) && at + 1 < end)
                && !(LineNames.IsDesk(line.Text) && at + 1 < end && (title is not null || hasNames))
                && line.Kind is not (LineKind.Furniture or LineKind.Share or LineKind.Links))
                break;
        }

        return new ListedEntry { Start = at, End = end, Title = title, Authors = [.. authors.DistinctBy(author => author.Name)] };
    }

    /// <summary>A short line that a byline follows is a title, however it ends.</summary>
    private static bool IsTitleOfByline(List<TextLine> lines, int at, int end) => at + 2 < end && lines[at + 1].Kind == LineKind.Byline
        && lines[at].Kind is LineKind.Title or LineKind.Text && lines[at].Text.Length <= LongestTitle;

    /// <summary>True for a title with a sign before it: "■国道の立ち往生が解消". The items of a list do not stand alone above a text.</summary>
    public static bool IsMarkedTitle(List<TextLine> lines, int at, int end) =>
        lines[at].IsBullet && LineShape.IsTitle(lines[at].Text) && at + 1 < end && lines[at + 1].Kind == LineKind.Text;

    /// <summary>The lines of an entry that hold something of it.</summary>
    public static int Contents(List<TextLine> lines, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
            count += IsContent(lines[i]) ? 1 : 0;
        return count;
    }

    public static bool IsContent(TextLine line) =>
        line.Kind is LineKind.Text or LineKind.Title or LineKind.Caption or LineKind.Bullet or LineKind.CrossLink or LineKind.Label;
}
