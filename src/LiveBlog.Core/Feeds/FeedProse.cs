using System.Net;
using System.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>The plain words of feeds' texts. Markup is only passed over here: tags go, entities are read.</summary>
internal static class FeedProse
{
    private static readonly string[] Parting =
        ["p", "div", "br", "li", "ul", "ol", "tr", "table", "blockquote", "figure", "figcaption", "footer", "section", "h1", "h2", "h3",
            "h4", "h5", "h6", "hr", "dd", "dt", "pre"];

    /// <summary>A title on one line: feeds put markup into plain titles so often that what looks like it is passed over. Null where nothing
    /// is left.</summary>
    public static string? Line(FeedText text)
    {
        bool isHtml = text.IsHtml || (text.Value is not null && LooksLikeHtml(text.Value));
        return Plain(text with { IsHtml = isHtml });
    }

    /// <summary>The text on one line, its markup passed over only where the format says that it is markup.</summary>
    public static string? Plain(FeedText text) =>
        text.IsEmpty ? null : Whitespace.FoldOrNull(text.IsHtml ? Words(text.Value!) : text.Value);

    /// <summary>The text as paragraphs of words.</summary>
    public static ValueList<Block> Paragraphs(string words)
    {
        List<Block> body = [];
        foreach (Range line in words.AsSpan().Split('\n'))
        {
            if (Whitespace.FoldOrNull(words[line]) is { } paragraph)
                body.Add(new Paragraph { Content = paragraph });
        }

        return body.ToValueList();
    }

    private static bool LooksLikeHtml(string text) =>
        text.Contains("</", StringComparison.Ordinal) || text.Contains("&#", StringComparison.Ordinal)
            || text.Contains("&amp;", StringComparison.Ordinal) || text.Contains("<br", StringComparison.Ordinal);

    private static string Words(string html)
    {
        StringBuilder words = new(html.Length);
        int place = 0;
        while (place < html.Length)
        {
            int tag = html.IndexOf('<', place);
            words.Append(WebUtility.HtmlDecode(html[place..(tag < 0 ? html.Length : tag)]));
            if (tag < 0)
                break;
            place = Skip(html, tag, out ReadOnlySpan<char> name);
            if (name.IsEmpty && place == tag + 1)
                words.Append('<');
            else if (Parts(name))
                words.Append(' ');
        }

        return words.ToString();
    }

    /// <summary>The place after a tag or comment; a '&lt;' that opens none stands for itself.</summary>
    private static int Skip(string html, int tag, out ReadOnlySpan<char> name)
    {
        name = default;
        if (html.AsSpan(tag).StartsWith("<!--"))
            return After(html, "-->", tag + 4);
        int start = tag + 1;
        if (start < html.Length && html[start] is '/' or '!' or '?')
            start++;
        int end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        if (end == start)
            return tag + 1;
        name = html.AsSpan(start, end - start);
        bool silent = start == tag + 1
            && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase));
        return After(html, ">", silent ? After(html, $"</{name}", end) : end);
    }

    private static int After(string html, string mark, int from)
    {
        int found = html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + mark.Length;
    }

    private static bool Parts(ReadOnlySpan<char> name)
    {
        foreach (string parting in Parting)
        {
            if (name.Equals(parting, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
