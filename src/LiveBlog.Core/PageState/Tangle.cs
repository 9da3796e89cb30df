namespace LiveBlog.Core.PageState;

/// <summary>HTML that leaves thousands of elements open: a parser's cost grows with the square of them, and one payload may hold hundreds
/// of such bodies.</summary>
internal static class Tangle
{
    private const int MostOpen = 1500;

    private static readonly string[] Lone = ["br", "img", "hr", "p>", "p ", "li", "td", "tr", "input", "source", "wbr", "!"];

    public static bool Is(ReadOnlySpan<char> html)
    {
        int open = 0;
        for (int at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            html = html[(at + 1)..];
            if (html[0] == '/')
                open -= open > 0 ? 1 : 0;
            else if (char.IsAsciiLetter(html[0]) && !IsLone(html) && ++open > MostOpen)
                return true;
            at = html.IndexOf('<');
        }

        return false;
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
