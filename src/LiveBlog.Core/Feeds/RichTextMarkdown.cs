using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Rich text as Markdown. Marks that overlap or whose edges are white space cannot be said in Markdown: such marks are left out, never words.</summary>
internal static class RichTextMarkdown
{
    public static StringBuilder Rich(this StringBuilder markdown, RichText content, string indent)
    {
        int done = 0;
        foreach (TextMark mark in content.Marks)
        {
            if (mark.Start < done || mark.Length == 0 || !IsWhole(content.Text, mark))
                continue;
            if (mark.Start > done)
                Plain(markdown, content.Text[done..mark.Start], indent, done == 0);
            string words = content.Text.Substring(mark.Start, mark.Length);
            (string before, string after) = mark switch
            {
                { Kind: MarkKind.Strong } => ("**", "**"),
                { Kind: MarkKind.Emphasis } => ("*", "*"),
                { Url: { } url } => ("[", $"](<{WebAddress.ToAscii(url)}>)"),
                _ => ("", ""),
            };
            markdown.Append(before).Inline(words).Append(after);
            done = mark.Start + mark.Length;
        }

        return Plain(markdown, content.Text[done..], indent, done == 0);
    }

    private static StringBuilder Plain(StringBuilder markdown, string text, string indent, bool atStart)
    {
        if (atStart)
            return markdown.Prose(text, indent);
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        if (line < 0)
            return markdown.Inline(text);
        markdown.Inline(text.AsSpan(0, line)).Append("\\\n").Append(indent);
        return markdown.Prose(text[(line + 1)..], indent);
    }

    private static bool IsWhole(string text, TextMark mark)
    {
        ReadOnlySpan<char> words = text.AsSpan(mark.Start, mark.Length);
        return !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1]) && !words.Contains('\n');
    }
}
