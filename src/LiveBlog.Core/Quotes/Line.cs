using System.Runtime.InteropServices;

namespace LiveBlog.Core.Quotes;

/// <summary>One line of a block: quotation marks pair within it.</summary>
/// <param name="Block">The block's index in the body.</param>
/// <param name="Text">The block's whole text.</param>
/// <param name="Start">Where the line starts in it.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="IsSetApart">True in a block quote.</param>
/// <param name="IsProse">False for headings and tables, where nobody speaks.</param>
internal readonly record struct Line(int Block, string Text, int Start, int End, bool IsSetApart, bool IsProse)
{
    public ReadOnlySpan<char> Span => Text.AsSpan(Start, End - Start);

    /// <summary>The lines of a body that are not blank.</summary>
    public static List<Line> Of(ValueList<Block> body)
    {
        List<Line> lines = [];
        Of(body, lines);
        return lines;
    }

    /// <summary>Puts the lines of a body that are not blank in place of what a list held.</summary>
    public static void Of(ValueList<Block> body, List<Line> lines)
    {
        lines.Clear();
        for (int i = 0; i < body.Count; i++)
        {
            Block block = body[i];
            Add(lines, i, block.PlainText, block is BlockQuote, block is Paragraph or BlockQuote or ListBlock);
        }
    }

    /// <summary>«x» or »x«: the first guillemet of the text tells.</summary>
    public static bool GuillemetsPointInward(List<Line> lines)
    {
        foreach (ref readonly Line line in CollectionsMarshal.AsSpan(lines))
        {
            int at = line.Span.IndexOfAny('«', '»');
            if (at >= 0)
                return line.Span[at] == '»';
        }

        return false;
    }

    /// <summary>The lines of a plain text that are not blank.</summary>
    public static List<Line> Of(string text)
    {
        List<Line> lines = [];
        Add(lines, 0, text, isSetApart: false, isProse: true);
        return lines;
    }

    private static void Add(List<Line> lines, int block, string text, bool isSetApart, bool isProse)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            int trimmed = line.TrimStart().Length;
            if (trimmed > 0)
                lines.Add(new Line(block, text, end - trimmed, start + line.TrimEnd().Length, isSetApart, isProse));
            start = end + 1;
        }
    }
}
