namespace LiveBlog.Core.Time;

/// <summary>The clock of a match: "45'", "90.+2", "87.", "49.6" overs. It is no time of day (T10).</summary>
internal static class MatchClock
{
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        TextCursor cursor = new(text.Trim());
        int digits = cursor.TakeDigits().Length;
        if (digits is 0 or > 3)
            return false;
        bool dot = cursor.Take('.');
        if (dot && cursor.Rest.Length == 1 && cursor.Current is >= '1' and <= '6')
            return true;
        bool mark = TakeMark(ref cursor) | dot;
        cursor.SkipSpaces();
        if (cursor.Take('+'))
        {
            cursor.SkipSpaces();
            mark = cursor.TakeDigits().Length is 1 or 2;
            cursor.Take('.');
            TakeMark(ref cursor);
        }

        return mark && cursor.IsAtEnd;
    }

    private static bool TakeMark(ref TextCursor cursor) => cursor.Take('\'') || cursor.Take('’') || cursor.Take('′');
}
