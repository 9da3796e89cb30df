using System.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>Rich text as Markdown. Marks that overlap, that run over a line or whose edges are white space cannot be said in Markdown: such
/// marks are left out, never words.</summary>
internal static class RichTextMarkdown
{
    public static StringBuilder Rich(this StringBuilder markdown, RichText content, string indent)
    {
        // A line break at a paragraph's end is none, and its backslash would be seen
        int done = 0, end = content.Text.AsSpan().TrimEnd().Length;
        foreach (TextMark mark in content.Marks)
        {
            if (mark.Start < done || mark.Length == 0 || !IsWhole(content.Text, mark)
                || Around(mark, content.Text, done) is not var (before, after))
                continue;
            Plain(markdown, content.Text, done, mark.Start, indent);
            markdown.Append(before).Words(content.Text.AsSpan(mark.Start, mark.Length), atStart: false).Append(after);
            done = mark.Start + mark.Length;
        }

        return Plain(markdown, content.Text, done, end, indent);
    }

    /// <summary>What stands before and behind the words of a mark; null for a link without an address, whose words are as any.</summary>
    private static (string Before, string After)? Around(TextMark mark, string text, int done) => mark switch
    {
        { Url: { } url } => ("[", $"](<{WebAddress.ToAscii(url)}>)"),
        { Kind: MarkKind.Strong } when HasEdges(mark, text, done) => ("**", "**"),
        { Kind: MarkKind.Emphasis } when HasEdges(mark, text, done) => ("*", "*"),
        _ => null,
    };

    /// <summary>Stars are seen as such between punctuation and a letter, and right behind other stars
    /// (https://spec.commonmark.org/0.31.2/#delimiter-run).</summary>
    private static bool HasEdges(TextMark mark, string text, int done)
    {
        int end = mark.Start + mark.Length;
        bool opens = char.IsLetterOrDigit(text[mark.Start]) || mark.Start == 0 || !char.IsLetterOrDigit(text[mark.Start - 1]);
        bool closes = char.IsLetterOrDigit(text[end - 1]) || end == text.Length || !char.IsLetterOrDigit(text[end]);
        return opens && closes && (done == 0 || mark.Start > done);
    }

    private static StringBuilder Plain(StringBuilder markdown, string text, int start, int end, string indent) =>
        start >= end ? markdown : markdown.Prose(text[start..end], indent, atStart: start == 0);

    private static bool IsWhole(string text, TextMark mark)
    {
        ReadOnlySpan<char> words = text.AsSpan(mark.Start, mark.Length);
        return !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1]) && !words.ContainsAny(MarkdownText.LineEnds);
    }
}
