using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>A line that is a picture's caption or credit.</summary>
/// <param name="Caption">The caption without the credit.</param>
/// <param name="Credit">Who holds the rights.</param>
internal sealed record CaptionLine(string? Caption, string? Credit)
{
    private const int LongestCredit = 60;

    public static CaptionLine? Read(string line)
    {
        foreach (string label in LineWords.CaptionLabels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && Whitespace.FoldOrNull(line[label.Length..]) is { } words)
                return CaptionCredit.TryRead(words, out string? told, out string? holder) ? new CaptionLine(told, holder)
                    : new CaptionLine(words, null);
        }

        if (Labelled(line) is { } labelled)
            return labelled;
        return CaptionCredit.TryRead(line, out string? caption, out string? credit) && credit.Length <= LongestCredit
            ? new CaptionLine(caption, credit) : null;
    }

    /// <summary>With a credit's label of another language behind a full stop, in brackets or at the start.</summary>
    private static CaptionLine? Labelled(string line)
    {
        foreach (string label in LineWords.CreditLabels)
        {
            int at = line.LastIndexOf(label, StringComparison.Ordinal);
            string before = at > 0 ? line[..at].TrimEnd() : "";
            bool opens = at == 0 || (at > 0 && before is [.., '.' or '(' or '[' or '|' or '/' or '!' or '?' or '”']);
            if (at < 0 || !opens || line.Length - at - label.Length > LongestCredit
                || CaptionCredit.Clean(line[(at + label.Length)..]) is not { } credit)
                continue;
            return new CaptionLine(Whitespace.FoldOrNull(before.TrimEnd('(', '[', '|', ' ')), credit);
        }

        return null;
    }
}
