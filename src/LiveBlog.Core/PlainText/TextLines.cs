using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Cuts a text, or the blocks of a page, into lines.</summary>
internal static class TextLines
{
    /// <summary>In how many lines times of every notation are looked for: to ask all languages of a line costs up to a millisecond. The
    /// longest live pages have about a thousand updates.</summary>
    public const int MostThorough = 5_000;

    private const int MostDigits = 3;

    public static List<TextLine> Of(string text, CancellationToken cancellation)
    {
        List<TextLine> lines = [];
        int blanks = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Whitespace.FoldOrNull(raw.ToString()) is not { } words)
            {
                blanks++;
                continue;
            }

            bool isIndented = raw[0] is ' ' or '\t';
            foreach (string part in lines.Count < MostThorough ? GluedLabels.Part(words) : [words])
            {
                lines.Add(Line(part, blanks, isIndented, lines.Count < MostThorough));
                blanks = 0;
            }
        }

        return lines.Count <= OneLineDump.MostLines ? OneLineDump.Part(lines) : lines;
    }

    public static List<TextLine> Of(ValueList<Block> blocks) => [.. blocks.Select(Line)];

    private static TextLine Line(Block block) => block switch
    {
        ListBlock { IsOrdered: true, Items: [var only] } => new TextLine { Text = only.Text, Number = 1, Blanks = 1, Block = block },
        _ => new TextLine { Text = block.PlainText, Blanks = 1, Block = block },
    };

    private static TextLine Line(string words, int blanks, bool isIndented, bool isThorough)
    {
        if (words.Length > 1 && words[0] is '•' or '·' or '‣' or '◦' or '▪' or '●' or '■' or '➤')
            return new TextLine { Text = words[1..].TrimStart(), Blanks = blanks, IsIndented = isIndented, IsThorough = isThorough,
                IsBullet = true };
        if (words is ['*', ' ', not ('*' or ' '), ..])
            return new TextLine { Text = words[2..], Blanks = blanks, IsIndented = isIndented, IsThorough = isThorough, IsBullet = true };
        int digits = 0;
        while (digits < words.Length && digits <= MostDigits && char.IsAsciiDigit(words[digits]))
            digits++;
        bool isNumbered = EventLabel.AtStart(words) is null && digits is > 0 and <= MostDigits && words.Length > digits + 2
            && words[digits] == '.' && words[digits + 1] == ' ';
        return isNumbered
            ? new TextLine { Text = words[(digits + 2)..], Blanks = blanks, IsIndented = isIndented, IsThorough = isThorough,
                Number = int.Parse(words.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) }
            : new TextLine { Text = words, Blanks = blanks, IsIndented = isIndented, IsThorough = isThorough };
    }
}
