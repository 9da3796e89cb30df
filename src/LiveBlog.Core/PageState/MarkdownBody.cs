using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LiveBlog.Core.PageState;

/// <summary>Markdown of bodies as HTML: headings, lists, quotes, paragraphs, links and emphasis, which is what updates have of it
/// (https://spec.commonmark.org).</summary>
internal static partial class MarkdownBody
{
    // A link, a heading, strong words, or an item of a list or a quote behind the end of a line
    private const string Signs =
        @"\]\(https?://|(^|\n)#{1,6} \S|\*\*[^*\s][^*\n]*\*\*|(^|\n\n)> \S|(^|\n)[*-] \S[^\n]*\n[*-] \S|\n\n[*-] \S";

    private const int Longest = 200_000;

    /// <summary>The HTML; null where the text has none of the signs of Markdown, or markup of its own.</summary>
    public static string? ToHtml(string text)
    {
        if (text.Length > Longest || text.Contains("</", StringComparison.Ordinal) || !Sign().IsMatch(text))
            return null;
        StringBuilder html = new(text.Length + 64);
        string open = "";
        foreach (string line in text.Split('\n'))
            open = Line(line.TrimEnd('\r', ' '), open, html);
        Close(open, html);
        return html.ToString();
    }

    /// <summary>Writes one line; what is open behind it: "p", "ul", "ol", "blockquote" or nothing.</summary>
    private static string Line(string line, string open, StringBuilder html)
    {
        string bare = line.TrimStart();
        string kind = Kind(bare, out string words);
        if (kind != open || kind is "h")
        {
            Close(open, html);
            if (kind is not ("" or "h"))
                html.Append('<').Append(kind).Append('>');
        }
        else if (kind is "p" or "blockquote")
            html.Append(' ');
        if (kind == "h")
            html.Append("<h").Append(Level(bare)).Append('>').Append(Inline(words)).Append("</h").Append(Level(bare)).Append('>');
        else if (kind is "ul" or "ol")
            html.Append("<li>").Append(Inline(words)).Append("</li>");
        else
            html.Append(Inline(words));
        return kind == "h" ? "" : kind;
    }

    private static int Level(string line) => Math.Clamp(line.TakeWhile(c => c == '#').Count(), 1, 6);

    private static void Close(string open, StringBuilder html)
    {
        if (open.Length > 0)
            html.Append("</").Append(open).Append('>');
    }

    private static string Kind(string line, out string words)
    {
        words = line;
        if (line.Length == 0 || Rule().IsMatch(line))
        {
            words = "";
            return "";
        }

        Match mark = Mark().Match(line);
        if (!mark.Success)
            return "p";
        words = line[mark.Length..].TrimStart();
        return line[0] switch { '#' => "h", '>' => "blockquote", >= '0' and <= '9' => "ol", _ => "ul" };
    }

    private static string Inline(string words)
    {
        string html = WebUtility.HtmlEncode(words);
        html = Picture().Replace(html, "<img src=\"$2\" alt=\"$1\">");
        html = Link().Replace(html, "<a href=\"$2\">$1</a>");
        html = Strong().Replace(html, "<strong>$2</strong>");
        return Emphasis().Replace(html, "$1<em>$2</em>");
    }

    /// <summary>True where the text is marked up.</summary>
    [GeneratedRegex(Signs, RegexOptions.NonBacktracking)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(#{1,6} |> ?|[*+-] |[0-9]{1,3}[.)] )", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^([*_-] ?){3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"!\[([^\[\]]{0,300})\]\(([^()\s]{1,1000})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[([^\[\]]{1,300})\]\(([^()\s]{1,1000})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__)([^*_\s][^*_]{0,400})(\*\*|__)", RegexOptions.NonBacktracking)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(^|[\s(""“])[*_]([^*_\s][^*_]{0,400})[*_]", RegexOptions.NonBacktracking)]
    private static partial Regex Emphasis();
}
