namespace LiveBlog.Core.Text;

/// <summary>The line that tells who said a block quote: "– Ann Pell, Chair, Harbour Board".</summary>
internal static class Attribution
{
    private const int MostWords = 16;

    /// <summary>True for a line that opens with a dash and a space and names somebody.</summary>
    public static bool IsLine(string text) =>
        text.Length > 3 && text[0] is ('–' or '—' or '-' or '―') && text[1] == ' ' && (char.IsUpper(text[2]) || text[2] is ('@' or '"' or '“')) && Words(text) <= MostWords && !text.Contains('\n', StringComparison.Ordinal);

    /// <summary>The speaker a line names, dash or not; null where it names none.</summary>
    public static Speaker? Read(string? line)
    {
        if (Whitespace.FoldOrNull(line) is not { } text)
            return null;
        string mention = text.TrimStart('–', '—', '-', '―', '~', ' ');
        string bare = mention.EndsWith('.') && !mention.EndsWith("Jr.", StringComparison.Ordinal) ? mention[..^1] : mention;
        if (bare.Length == 0)
            return null;
        int comma = bare.IndexOf(',', StringComparison.Ordinal);
        return comma <= 0
            ? new Speaker { Name = bare, Mention = bare }
            : new Speaker { Name = bare[..comma].Trim(), Mention = bare, Role = Whitespace.FoldOrNull(bare[(comma + 1)..]) };
    }

    private static int Words(string text) => text.AsSpan().Count(' ');
}
