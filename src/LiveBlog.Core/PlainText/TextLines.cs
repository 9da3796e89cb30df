using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Cuts a text, or the blocks of a page, into lines.</summary>
internal static class TextLines
{
    /// <summary>In how many lines times of every notation are looked for: to ask all languages of a line costs up to a millisecond. The
    /// longest live pages have about a thousand updates.</summary>
    public const int MostThorough = 5_000;

    private const int MostDigits = 3;

    public static List<TextLine> Of(string text)
    {
        List<TextLine> lines = [];
        int blanks = 0;
        bool isMarked = Markdown.IsUsed(text);
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            bool isHeading = false, isLink = false;
            string? folded = Whitespace.FoldOrNull(raw.ToString());
            string? words = isMarked && folded is not null ? Whitespace.FoldOrNull(Markdown.Unmark(folded, out isHeading, out isLink)) : folded;
            if (words is null)
            {
                blanks++;
                continue;
            }

            bool isIndented = raw[0] is ' ' or '\t', isThorough = lines.Count < MostThorough;
            foreach (string part in isThorough ? GluedLabels.Part(words) : [words])
            {
                TextLine line = Line(part, blanks, isIndented, isThorough, isHeading, isLink);
                lines.AddRange(isThorough ? PartedLine.Of(line) : [line]);
                blanks = 0;
            }
        }

        if (lines.Count <= OneLineDump.MostLines)
            return OneLineDump.Part(lines);
        RepeatedLines.SetAside(lines);
        return lines;
    }

    public static List<TextLine> Of(ValueList<Block> blocks) => [.. blocks.Select(Line)];

    private static TextLine Line(Block block) => block switch
    {
        ListBlock { IsOrdered: true, Items: [var only] } => new TextLine { Text = only.Text, Number = 1, Blanks = 1, Block = block },
        _ => new TextLine { Text = block.PlainText, Blanks = 1, Block = block },
    };

    private static TextLine Line(string words, int blanks, bool isIndented, bool isThorough, bool isHeading, bool isLink)
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

        return new TextLine { Text = text, Blanks = blanks, IsIndented = isIndented, IsThorough = isThorough, IsBullet = isBullet,
            Number = number, IsHeading = isHeading, IsLink = isLink };
    }

    /// <summary>How many figures the number of a list's item has; 0 where the line is none.</summary>
    private static int NumberLength(string words)
    {
        int digits = 0;
        while (digits < words.Length && digits <= MostDigits && char.IsAsciiDigit(words[digits]))
            digits++;
        return digits is > 0 and <= MostDigits && words.Length > digits + 2 && words[digits] == '.' && words[digits + 1] == ' '
            && EventLabel.AtStart(words) is null ? digits : 0;
    }
}
