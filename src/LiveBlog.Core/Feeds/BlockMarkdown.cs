using System.Globalization;
using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Body blocks as Markdown.</summary>
internal static class BlockMarkdown
{
    public static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: text.Rich(paragraph.Content, "").Append("\n\n"); break;
            case Heading heading: text.Append("#### ").Line(heading.Content.Text).Append("\n\n"); break;
            case BlockQuote quote: Quote(text, quote); break;
            case ListBlock list: List(text, list); break;
            case Table table: Table(text, table); break;
            case Image image: Picture(text, image); break;
            case Video video: Link(text, video.Caption ?? "Video", video.Url).Append("\n\n"); break;
            case Embed embed: Post(text, embed); break;
        }
    }

    private static void Quote(StringBuilder text, BlockQuote quote)
    {
        for (int paragraph = 0; paragraph < quote.Paragraphs.Count; paragraph++)
            text.Append(paragraph == 0 ? "> " : ">\n> ").Rich(quote.Paragraphs[paragraph], "> ").Append('\n');
        if (quote.Speaker is { } speaker)
            text.Append(quote.Paragraphs.Count == 0 ? "> — " : ">\n> — ").Line(speaker.ToString()).Append('\n');
        text.Append('\n');
    }

    private static void List(StringBuilder text, ListBlock list)
    {
        for (int item = 0; item < list.Items.Count; item++)
            text.Append(CultureInfo.InvariantCulture, $"{(list.IsOrdered ? $"{item + 1}." : "-")} ").Rich(list.Items[item], "   ")
                .Append('\n');
        text.Append('\n');
    }

    private static void Table(StringBuilder text, Table table)
    {
        int columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Count);
        if (columns == 0)
            return;
        int first = table.HasHeader ? 0 : -1;
        for (int row = first; row < table.Rows.Count; row++)
        {
            for (int column = 0; column < columns; column++)
                text.Append("| ").Line(row >= 0 && column < table.Rows[row].Count ? table.Rows[row][column].Text : "").Append(' ');
            text.Append("|\n");
            if (row == first)
                text.Insert(text.Length, "| --- ", columns).Append("|\n");
        }

        text.Append('\n');
    }

    private static void Picture(StringBuilder text, Image image)
    {
        if (image.Url is not null)
            text.Append("![").Line(image.Alt ?? "").Append("](<").Append(WebAddress.ToAscii(image.Url)).Append(">)\n\n");
        string words = string.Join(' ', new[] { image.Caption, image.Credit is null ? null : $"Credit: {image.Credit}" }.OfType<string>());
        if (!string.IsNullOrWhiteSpace(words))
            text.Append('*').Line(words).Append("*\n\n");
    }

    private static void Post(StringBuilder text, Embed embed)
    {
        if (!string.IsNullOrWhiteSpace(embed.Text))
            text.Append("> ").Line(embed.Text).Append("\n>\n");
        Link(text.Append("> — "), embed.Author is null ? embed.Provider : $"{embed.Author} ({embed.Provider})", embed.Url).Append("\n\n");
    }

    private static StringBuilder Link(StringBuilder text, string words, Uri? address) =>
        address is null ? text.Line(words) : text.Append('[').Line(words).Append("](<").Append(WebAddress.ToAscii(address)).Append(">)");
}
