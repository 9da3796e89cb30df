using System.Buffers;
using System.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Text set into Markdown so that nothing in it becomes markup (https://spec.commonmark.org/0.31.2/#backslash-escapes).</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Anywhere = SearchValues.Create("\\`*_[]<>&|~!");

    /// <summary>Appends the text on one line.</summary>
    public static StringBuilder Line(this StringBuilder markdown, string text) => markdown.Words(Whitespace.Fold(text), atStart: false);

    /// <summary>Appends text whose line breaks are kept.</summary>
    public static StringBuilder Prose(this StringBuilder markdown, string text, string indent = "")
    {
        bool first = true;
        foreach (Range line in text.AsSpan().Split('\n'))
        {
            if (!first)
                markdown.Append("\\\n").Append(indent);
            markdown.Words(text[line], atStart: true);
            first = false;
        }

        return markdown;
    }

    /// <summary>Appends words, with the marks of lists, headings and code escaped where a line begins.</summary>
    public static StringBuilder Words(this StringBuilder markdown, ReadOnlySpan<char> text, bool atStart)
    {
        text = text.TrimStart();
        if (atStart && StartLength(text) is >= 0 and int mark)
        {
            markdown.Append(text[..mark]).Append('\\').Append(text[mark]);
            text = text[(mark + 1)..];
        }

        return markdown.Inline(text);
    }

    public static StringBuilder Inline(this StringBuilder markdown, ReadOnlySpan<char> text)
    {
        for (int next = text.IndexOfAny(Anywhere); next >= 0; next = text.IndexOfAny(Anywhere))
        {
            markdown.Append(text[..next]).Append('\\').Append(text[next]);
            text = text[(next + 1)..];
        }

        return markdown.Append(text);
    }

    /// <summary>Where the character stands that would make the line a heading, an item or a rule; -1 where none does.</summary>
    private static int StartLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return -1;
        if (line[0] is '#' or '+' or '-' or '=')
            return 0;
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' ? digits : -1;
    }
}
