namespace LiveBlog.Core.Documents;

/// <summary>How many elements the tags of a text leave open, by the tags alone.</summary>
internal static class OpenTags
{
    /// <summary>Elements that are empty, or that end where the next of their kind begins.</summary>
    private static readonly string[] Lone = ["br", "img", "hr", "p>", "p ", "li", "td", "tr", "input", "source", "wbr", "meta", "link"];

    /// <summary>The open elements at each tag, added up: what a parser that looks through them all may cost.</summary>
    public static long Sum(ReadOnlySpan<char> html)
    {
        long open = 0, sum = 0;
        for (int at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            if (html[0] == '/')
                open -= open > 0 ? 1 : 0;
            else if (char.IsAsciiLetter(html[0]) && !IsLone(html))
                open++;
            sum += open;
        }

        return sum;
    }

    private static bool IsLone(ReadOnlySpan<char> tag)
    {
        foreach (string name in Lone)
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
