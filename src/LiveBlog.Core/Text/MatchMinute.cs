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
