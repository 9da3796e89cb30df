using System.Buffers;
using System.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Text set into Markdown so that nothing in it becomes markup: backslashes before punctuation
/// (https://spec.commonmark.org/0.31.2/#backslash-escapes), and references for what begins HTML, since GitHub's bare links
/// (https://github.github.com/gfm/#autolinks-extension-) run over a backslash and leave the '&lt;' behind it to be a tag.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Anywhere = SearchValues.Create("\\`*_[]<>&|~!:.@");

    /// <summary>What ends a line, to the methods of .NET that part lines and, the first two, to Markdown.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>Appends the text on one line.</summary>
    public static StringBuilder Line(this StringBuilder markdown, string text)
    {
        ReadOnlySpan<char> line = Whitespace.Fold(text);
        bool closesHeading = line.EndsWith('#');
        markdown.Words(closesHeading ? line[..^1] : line, atStart: false);
        return closesHeading ? markdown.Append("\\#") : markdown;
    }

    /// <summary>Appends text whose line breaks are kept, whichever they are; the first line begins in mid-line where it is said
    /// so.</summary>
    public static StringBuilder Prose(this StringBuilder markdown, string text, string indent = "", bool atStart = true)
    {
        bool first = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!first)
                markdown.Append("\\\n").Append(indent);
            if (first && !atStart)
                markdown.Inline(line);
            else
                markdown.Words(line, atStart: true);
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

    private static StringBuilder Inline(this StringBuilder markdown, ReadOnlySpan<char> text)
    {
        int done = 0;
        for (int next = text.IndexOfAny(Anywhere); next >= 0; next = Next(text, next + 1))
        {
            if (!IsMark(text, next))
                continue;
            markdown.Append(text[done..next]);
            _ = text[next] switch
            {
                '<' => markdown.Append("&lt;"),
                '>' => markdown.Append("&gt;"),
                '&' => markdown.Append("&amp;"),
                char mark => markdown.Append('\\').Append(mark),
            };
            done = next + 1;
        }

        return markdown.Append(text[done..]);
    }

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(Anywhere) is >= 0 and int step ? from + step : -1;

    /// <summary>Colons, stops and at signs are marks only where GitHub's bare links begin: "://", "www.", "a@".</summary>
    private static bool IsMark(ReadOnlySpan<char> text, int place) => text[place] switch
    {
        ':' => text[(place + 1)..].StartsWith("//"),
        '.' => text[..place].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        '@' => place > 0 && !char.IsWhiteSpace(text[place - 1]),
        _ => true,
    };

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
