using System.Globalization;
using System.Text;
using LiveBlog.Core.Languages;

namespace LiveBlog.Core.PlainText;

/// <summary>Takes the numbers of links from a text, and the list of addresses at its end, as browsers for terminals print them: "[1]Home",
/// "References".</summary>
internal static class LinkNumbers
{
    private const int MostFigures = 4;

    /// <summary>The text without them; the text itself where no such list ends it.</summary>
    public static string Strip(string text)
    {
        int list = ListStart(text);
        if (list < 0)
            return text;
        StringBuilder words = new(list);
        for (int i = 0; i < list; i++)
        {
            int close = text[i] == '[' ? text.IndexOf(']', i, Math.Min(MostFigures + 2, list - i)) : -1;
            if (close > i + 1 && int.TryParse(text.AsSpan((i + 1)..close), NumberStyles.None, CultureInfo.InvariantCulture, out _))
                i = close;
            else
                words.Append(text[i]);
        }

        return words.ToString();
    }

    private static int ListStart(string text)
    {
        foreach (string heading in Shared.LinkListHeadings)
        {
            int at = text.LastIndexOf($"\n{heading}", StringComparison.Ordinal);
            if (at >= 0 && text.AsSpan(at + 1 + heading.Length).TrimStart(": \r\n") is ['1' or '[', ..] first
                && first[..Math.Min(first.Length, 12)].Contains("://", StringComparison.Ordinal))
                return at + 1;
        }

        return -1;
    }
}
