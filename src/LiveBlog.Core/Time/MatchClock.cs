using LiveBlog.Core.Text;

namespace LiveBlog.Core.Time;

/// <summary>The clock of a match in a time's place: a minute ("45'", "90.+2") or the ball of an over ("49.6"). It is no time of day
/// (T10).</summary>
internal static class MatchClock
{
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        bool isBall = text.Length is 3 or 4 && text[^2] == '.' && text[^1] is >= '1' and <= '6'
            && !text[..^2].ContainsAnyExceptInRange('0', '9');
        return isBall || MatchMinute.Is(text);
    }
}
