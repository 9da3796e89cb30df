using System.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Takes the marks of Markdown from a text, as extractors that keep headings and links write them.</summary>
internal static class Markdown
{
    private const int MostHashes = 6;

    /// <summary>True where the text has such marks: a heading's, a link's, or bold at the start of a line.</summary>
    public static bool IsUsed(string text)
    {
        if (text.Contains("](", StringComparison.Ordinal))
            return true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (HeadingMarks(line) > 0 || line.TrimStart().StartsWith("**"))
                return true;
        }

        return false;
    }

    /// <summary>The line without its marks.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isHeading">True where it was marked as a heading.</param>
    /// <param name="isLink">True where it was nothing but links.</param>
    public static string Unmark(string line, out bool isHeading, out bool isLink)
    {
        int marks = HeadingMarks(line);
        isHeading = marks > 0;
        string words = isHeading ? line[marks..].Trim().TrimEnd('#').TrimEnd() : line;
        string linked = WithoutLinks(words, out int outside, out int links);
        isLink = links > 0 && outside == 0 && !isHeading;
        return Unemphasised(linked);
    }

    /// <summary>The picture that is the whole line: "![words](address)"; null for other lines.</summary>
    public static Image? Picture(string line)
    {
        int seam = line.IndexOf("](", StringComparison.Ordinal);
        bool isWhole = line.StartsWith("![", StringComparison.Ordinal) && seam > 0 && line.IndexOf(')', seam) == line.Length - 1;
        string address = isWhole ? line[(seam + 2)..^1].Split(' ')[0] : "";
        return WebAddress.Parse(address) is { } url && WebAddress.IsAllowed(url)
            ? new Image { Url = url, Alt = Whitespace.FoldOrNull(line[2..seam]) } : null;
    }

    /// <summary>True for a line of a block quote: "&gt; We were lucky."</summary>
    public static bool IsQuote(ReadOnlySpan<char> line) => line is ['>', ' ', _, ..];

    private static int HeadingMarks(ReadOnlySpan<char> line)
    {
        int count = 0;
        while (count < line.Length && line[count] == '#')
            count++;
        return count is > 0 and <= MostHashes && count < line.Length && line[count] == ' ' ? count + 1 : 0;
    }

    /// <summary>"[words](address)" and "![words](address)" as their words.</summary>
    private static string WithoutLinks(string line, out int outside, out int links)
    {
        StringBuilder words = new(line.Length);
        outside = links = 0;
        for (int i = 0; i < line.Length; i++)
        {
            int open = line[i] == '!' && i + 1 < line.Length && line[i + 1] == '[' ? i + 1 : i;
            if (line[open] == '[' && line.IndexOf("](", open, StringComparison.Ordinal) is > 0 and var seam
                && line.IndexOf(')', seam) is > 0 and var end && line.IndexOf('[', open + 1, seam - open - 1) < 0)
            {
                words.Append(line, open + 1, seam - open - 1);
                links++;
                i = end;
                continue;
            }

            if (line[i] == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1]))
                i++;
            words.Append(line[i]);
            outside += char.IsLetterOrDigit(line[i]) ? 1 : 0;
        }

        return words.ToString();
    }

    private static string Unemphasised(string line)
    {
        string words = line.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Trim();
        foreach (char mark in (ReadOnlySpan<char>)['*', '_'])
        {
            if (words.Length > 2 && words[0] == mark && words[1] != ' ' && words[1] != mark && words.IndexOf(mark, 1) is > 0 and var end)
                words = words.Remove(end, 1)[1..].Trim();
        }

        return words;
    }
}
