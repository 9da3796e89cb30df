namespace LiveBlog.Core.Text;

/// <summary>The clock of a match: "45'", "90.+2", "45+1", "89.".</summary>
internal static class MatchMinute
{
    /// <summary>True where the text is a match minute and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.Trim();
        bool isMarked = Number(ref rest, 3) && Mark(ref rest);
        if (!rest.IsEmpty && rest[0] == '+')
        {
            rest = rest[1..].TrimStart();
            isMarked = Number(ref rest, 2);
            Mark(ref rest);
        }

        return isMarked && rest.IsEmpty;
    }

    /// <summary>The minute that the text opens with, added time behind the point; null for what is no match minute and no ball of an over
    /// ("45.3").</summary>
    public static double? Value(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim();
        if (!Is(bare) && !IsBall(bare))
            return null;
        int whole = 0, part = 0, at = 0;
        for (; at < bare.Length && char.IsAsciiDigit(bare[at]); at++)
            whole = (whole * 10) + bare[at] - '0';
        for (; at < bare.Length; at++)
            part = char.IsAsciiDigit(bare[at]) ? (part * 10) + bare[at] - '0' : part;
        return whole + (part / 100.0);
    }

    /// <summary>True for a ball of a cricket over: the over's number, a point, the ball's (1 to 6; no-balls and wides count
    /// again).</summary>
    public static bool IsBall(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim();
        int point = bare.IndexOf('.');
        return point is 1 or 2 or 3 && point == bare.Length - 2 && bare[^1] is >= '1' and <= '6'
            && bare[..point].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool Number(ref ReadOnlySpan<char> text, int most)
    {
        int digits = 0;
        while (digits < text.Length && digits < most && char.IsAsciiDigit(text[digits]))
            digits++;
        text = text[digits..].TrimStart();
        return digits > 0;
    }

    private static bool Mark(ref ReadOnlySpan<char> text)
    {
        int marks = 0;
        while (marks < text.Length && text[marks] is ('.' or '\'' or '’' or '′'))
            marks++;
        text = text[marks..].TrimStart();
        return marks > 0;
    }
}
