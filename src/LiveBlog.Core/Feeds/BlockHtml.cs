using System.Globalization;
using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Body blocks as HTML, for the bodies of feeds and for pages.</summary>
internal static class BlockHtml
{
    public static string Write(ValueList<Block> body)
    {
        StringBuilder html = new();
        foreach (Block block in body)
            html.Block(block, BlockStyle.Feed);
        return html.ToString();
    }

    public static StringBuilder Block(this StringBuilder html, Block block, BlockStyle style) => block switch
    {
        Paragraph paragraph => html.Append("<p>").Rich(paragraph.Content).Append("</p>"),
        Heading heading => Heading(html, heading, style),
        BlockQuote quote => Quote(html, quote),
        ListBlock list => List(html, list),
        Table table => Table(html, table),
        Image image => Figure(html, image, style),
        Video video => Video(html, video),
        Embed embed => Embed(html, embed),
        _ => html,
    };

    private static StringBuilder Heading(StringBuilder html, Heading heading, BlockStyle style)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(heading.Level, style.LeastHeading, 6)}");
        return html.Append('<').Append(name).Append('>').Rich(heading.Content).Append("</").Append(name).Append('>');
    }

    private static StringBuilder Quote(StringBuilder html, BlockQuote quote)
    {
        html.Append("<blockquote").Attribute("cite", quote.Url).Append('>');
        foreach (RichText paragraph in quote.Paragraphs)
            html.Append("<p>").Rich(paragraph).Append("</p>");
        if (quote.Speaker is { } speaker)
            html.Append("<footer>– ").Text(speaker.ToString()).Append("</footer>");
        return html.Append("</blockquote>");
    }

    private static StringBuilder List(StringBuilder html, ListBlock list)
    {
        html.Append(list.IsOrdered ? "<ol>" : "<ul>");
        foreach (RichText item in list.Items)
            html.Append("<li>").Rich(item).Append("</li>");
        return html.Append(list.IsOrdered ? "</ol>" : "</ul>");
    }

    private static StringBuilder Table(StringBuilder html, Table table)
    {
        html.Append("<table>");
        for (int row = 0; row < table.Rows.Count; row++)
        {
            bool heads = row == 0 && table.HasHeader;
            html.Append(heads ? "<thead><tr>" : "<tr>");
            foreach (RichText cell in table.Rows[row])
                html.Append(heads ? "<th scope=\"col\">" : "<td>").Rich(cell).Append(heads ? "</th>" : "</td>");
            html.Append(heads ? "</tr></thead>" : "</tr>");
        }

        return html.Append("</table>");
    }

    private static StringBuilder Figure(StringBuilder html, Image image, BlockStyle style)
    {
        html.Append("<figure>");
        if (image.Url is not null && style.IsAmp)
            html.Append("<amp-img layout=\"fixed-height\" height=\"240\"").Attribute("src", image.Url).Attribute("alt", image.Alt ?? "")
                .Append("></amp-img>");
        else if (image.Url is not null)
            html.Append("<img").Attribute("src", image.Url).Attribute("alt", image.Alt ?? "").Append('>');
        return Caption(html, image.Caption, image.Credit).Append("</figure>");
    }

    private static StringBuilder Caption(StringBuilder html, string? caption, string? credit)
    {
        if (string.IsNullOrEmpty(caption) && string.IsNullOrEmpty(credit))
            return html;
        html.Append("<figcaption>").Text(caption);
        if (!string.IsNullOrEmpty(credit))
            html.Append(string.IsNullOrEmpty(caption) ? "" : " ").Append("<small>Credit: ").Text(credit).Append("</small>");
        return html.Append("</figcaption>");
    }

    private static StringBuilder Video(StringBuilder html, Video video)
    {
        string words = video.Caption ?? "Video";
        html.Append("<figure><p>");
        if (video.Url is null)
            html.Text(words);
        else
            html.Append("<a").Attribute("href", video.Url).Append('>').Text(words).Append("</a>");
        return html.Append("</p></figure>");
    }

    private static StringBuilder Embed(StringBuilder html, Embed embed)
    {
        html.Append("<blockquote").Attribute("cite", embed.Url).Append('>');
        foreach (Range line in (embed.Text ?? "").AsSpan().Split('\n'))
            html.Append("<p>").Text(embed.Text.AsSpan()[line]).Append("</p>");
        string words = embed.Author is null ? embed.Provider : $"{embed.Author} ({embed.Provider})";
        html.Append("<footer>– ");
        if (embed.Url is null)
            html.Text(words);
        else
            html.Append("<a").Attribute("href", embed.Url).Append('>').Text(words).Append("</a>");
        return html.Append("</footer></blockquote>");
    }
}
