namespace LiveBlog.Core.PlainText;

/// <summary>A line of the head in which signs part what pages print on lines of their own: "By Ann Pike | Sep 12, 2017 | Share".</summary>
internal static class PartedLine
{
    private const int Longest = 160;

    /// <summary>The parts where each is a date, a byline or furniture; else the line as it is.</summary>
    public static IEnumerable<TextLine> Of(TextLine line)
    {
        if (line.Text.Length > Longest || line.Number is not null || Seam(line.Text) is not { } seam)
            return [line];
        string[] words = line.Text.Split(seam, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        TextLine[] parts = [.. words.Select(line.With)];
        bool isPage = parts.Length > 1 && Array.TrueForAll(parts, part => part.Kind is LineKind.Date or LineKind.Byline
            or LineKind.Furniture or LineKind.Share or LineKind.Links) && Array.Exists(parts, part => part.Kind != LineKind.Links);
        return isPage ? parts : [line];
    }

    private static string? Seam(string text) =>
        Array.Find([" | ", " · ", " • ", " ｜ "], seam => text.Contains(seam, StringComparison.Ordinal));
}
