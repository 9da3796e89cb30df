namespace LiveBlog.Core.PlainText;

/// <summary>The line whose time opens or closes an entry.</summary>
/// <param name="Line">Its place.</param>
/// <param name="Time">The time.</param>
/// <param name="Form">What stands behind it on the line.</param>
internal sealed record Stamp(int Line, LineTime Time, StampForm Form)
{
    private static readonly char[] Seams = [' ', ':', '-', '–', '—', '|', '+', '·', '•', ')', ']', '】', '>', '»', '/', ',', '.', '，', '：', '、'];

    /// <summary>Two seams in a row are common: "07:15 | - ".</summary>
    private static readonly char[] EndSeams = [' ', '-', '–', '—', '|', '+', '·', '•', '(', '[', ','];

    public static Stamp? Opening(List<TextLine> lines, int at)
    {
        if (lines[at].Opening is not { } time)
            return null;
        string behind = lines[at].Text[time.End..];
        string rest = behind.Trim(Seams);
        StampForm form = rest.Length == 0 ? StampForm.Alone
            : behind.TrimStart() is [':' or '-' or '–' or '—' or '|' or '·' or ']' or '】' or ')' or '>' or '»', ..] ? StampForm.Seam
            : StampForm.Space;
        return new Stamp(at, time, form);
    }

    public static Stamp? Ending(List<TextLine> lines, int at) => lines[at].Ending is { } time ? new Stamp(at, time, StampForm.End) : null;

    /// <summary>The line's words without the time and what parts them.</summary>
    public string Rest(TextLine line) => Form == StampForm.End ? line.Text[..Time.Start].TrimEnd(EndSeams)
        : Unwrapped(line.Text[Time.End..]);

    /// <summary>The lap, over or minute that stands before the time: "Lap 51/58 — 4.28pm".</summary>
    public string? Event(TextLine line) => Time.Start > 0 && EventLabel.AtStart(line.Text) is { } label && label.Length <= Time.Start
        ? line.Text[..label.Length].TrimEnd(':', '.', ' ') : null;

    /// <summary>True for a start with its end: "09:00 – 10:00".</summary>
    public bool IsRange(TextLine line) => line.Text[Time.End..].TrimStart() is ['-' or '–' or '—' or '>', ..]
        && LineTime.AtStart(line.Text[Time.End..].Trim(Seams)) is not null;

    private static string Unwrapped(string behind)
    {
        string rest = behind.TrimStart(Seams);
        return rest.EndsWith("+++", StringComparison.Ordinal) ? rest.TrimEnd('+', ' ') : rest;
    }
}
