using LiveBlog.Core.Languages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Cuts a text, or the blocks of a page, into lines.</summary>
internal static class TextLines
{
    /// <summary>In how many lines times of every notation are looked for: to ask all languages of a line costs up to a millisecond. The
    /// longest live pages have about a thousand updates.</summary>
    public const int MostThorough = 5_000;

    private const int MostDigits = 3;
    private const int LongestLabel = 30;
    private const int LongestHead = 10;

    public static List<TextLine> Of(string text, CancellationToken cancellation)
    {
        List<TextLine> lines = Cut(LinkNumbers.Strip(text), cancellation);
        lines.RemoveRange(0, HeadOfConverter(lines));
        JoinCaptions(lines);
        if (lines.Count <= OneLineDump.MostLines)
            return OneLineDump.Part(lines);
        KeyPoints.RemoveRepeated(lines);
        RepeatedLines.SetAside(lines);
        return lines;
    }

    private static List<TextLine> Cut(string text, CancellationToken cancellation)
    {
        List<TextLine> lines = [];
        int blanks = 0;
        bool isMarked = Markdown.IsUsed(text);
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            cancellation.ThrowIfCancellationRequested();
            int before = lines.Count;
            if (Whitespace.FoldOrNull(raw.ToString()) is { } folded)
                Add(lines, folded, blanks, raw[0] is ' ' or '\t', isMarked);
            blanks = lines.Count > before ? 0 : blanks + 1;
        }

        return lines;
    }

    /// <summary>Adds what one line of the text holds; nothing where it is marks alone.</summary>
    private static void Add(List<TextLine> lines, string text, int blanks, bool isIndented, bool isMarked)
    {
        if (isMarked && Markdown.Picture(text) is { } picture)
        {
            lines.Add(new TextLine { Text = picture.Alt ?? picture.Url!.OriginalString, Blanks = blanks, Block = picture });
            return;
        }

        bool isHeading = false, isLink = false, isQuote = Markdown.IsQuote(text) && (isMarked || LineShape.IsSentence(text));
        string bare = isQuote ? text[2..] : text;
        if ((isMarked ? Unmarked(bare, out isHeading, out isLink) : bare) is not { } words)
            return;
        TextLine line = new() { Text = words, Blanks = blanks, IsIndented = isIndented, IsHeading = isHeading,
            IsLink = isLink, IsQuote = isQuote, IsThorough = lines.Count < MostThorough };
        lines.AddRange(line.IsThorough ? GluedLabels.Part(words).SelectMany((part, i) => PartedLine.Of(Line(line, part, i)))
            : [Line(line, words, 0)]);
    }

    /// <summary>How many lines a converter to Markdown has set before the text: the title and address of the page, each behind its
    /// label.</summary>
    private static int HeadOfConverter(List<TextLine> lines) =>
        lines.FindIndex(0, Math.Min(lines.Count, LongestHead), line => line.Text == Shared.MarkdownHeadEnd) + 1;

    /// <summary>A label that stands alone is of the line below it: "Image caption," and the caption.</summary>
    private static void JoinCaptions(List<TextLine> lines)
    {
        int kept = 0;
        for (int i = 0; i < lines.Count; i++, kept++)
        {
            string text = lines[i].Text;
            bool isLabel = i + 1 < lines.Count && text[^1] is ':' or ',' && text.Length <= LongestLabel
                && Array.Exists(LineWords.CaptionLabels, label => text.Equals(label, StringComparison.OrdinalIgnoreCase));
            lines[kept] = isLabel ? lines[i].With($"{text} {lines[++i].Text}") : lines[i];
        }

        lines.RemoveRange(kept, lines.Count - kept);
    }

    public static List<TextLine> Of(ValueList<Block> blocks) => [.. blocks.Select(Line)];

    private static TextLine Line(Block block) => block switch
    {
        ListBlock { IsOrdered: true, Items: [var only] } => new TextLine { Text = only.Text, Number = 1, Blanks = 1, Block = block },
        _ => new TextLine { Text = block.PlainText, Blanks = 1, Block = block },
    };

    private static string? Unmarked(string line, out bool isHeading, out bool isLink) =>
        Whitespace.FoldOrNull(Markdown.Unmark(line, out isHeading, out isLink));

    /// <summary>The line of a part of another's words, its bullet or number told apart; blank lines stand before the first part.</summary>
    private static TextLine Line(TextLine whole, string words, int part)
    {
        string text = words;
        int? number = null;
        bool isBullet = words is ['•' or '·' or '‣' or '◦' or '▪' or '●' or '■' or '➤', _, ..] or ['*', ' ', not ('*' or ' '), ..];
        if (isBullet)
            text = words[1..].TrimStart();
        else if (NumberLength(words) is > 0 and var digits)
        {
            text = words[(digits + 2)..];
            number = int.Parse(words.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture);
        }

        return new TextLine { Text = text, Blanks = part == 0 ? whole.Blanks : 0, IsIndented = whole.IsIndented,
            IsThorough = whole.IsThorough, IsBullet = isBullet, Number = number, IsHeading = whole.IsHeading, IsLink = whole.IsLink,
            IsQuote = whole.IsQuote };
    }

    /// <summary>How many figures the number of a list's item has; 0 where the line is none.</summary>
    private static int NumberLength(string words)
    {
        int digits = 0;
        while (digits < words.Length && digits <= MostDigits && char.IsAsciiDigit(words[digits]))
            digits++;
        return digits is > 0 and <= MostDigits && words.Length > digits + 2 && words[digits] == '.' && words[digits + 1] == ' '
            && EventLabel.AtStart(words) is null && !IsDay(words, digits + 2) ? digits : 0;
    }

    /// <summary>"5. März 2026, 17:58 Uhr": the number of a day, its month behind it.</summary>
    private static bool IsDay(string words, int behind) =>
        char.IsLetter(words[behind]) && LineTime.AtStart(words) is { Start: 0 } time && time.End > behind;
}
