namespace LiveBlog.Core.Time;

/// <summary>Figures that are a clock only in a place known to hold a time: "15.53", "9.03" (T10), and in scripts without spaces those with
/// words glued to them: "18:10川沿いに".</summary>
internal static class DottedClock
{
    /// <summary>How many units of the text the clock takes that opens it: hours, a point or colon and two figures. 0 where none does or the
    /// figures go on ("12.50.30", "9.30%").</summary>
    public static int Length(ReadOnlySpan<char> text, out int minutes)
    {
        int point = text.IndexOfAnyExceptInRange('0', '9'), end = point + 3;
        minutes = 0;
        if (point is not (1 or 2) || text.Length < end || text[point] is not ('.' or ':') || !Figures(text[..point], 23, out int hour)
            || !Figures(text[(point + 1)..end], 59, out int minute) || !EndsAt(text, end)
            || (end < text.Length && text[end] == '.'))
            return 0;
        minutes = (hour * 60) + minute;
        return end;
    }

    /// <summary>The same for figures that contradict the half of the day behind them, or have one too many: "16.07pm", "08.017 PM". A time
    /// is meant; its minutes of the day are null where the figures do not tell it.</summary>
    public static int SlipLength(ReadOnlySpan<char> text, out int? minutes)
    {
        int point = text.IndexOfAnyExceptInRange('0', '9'), end = point + 1;
        minutes = null;
        if (point is not (1 or 2) || text[point] is not ('.' or ':'))
            return 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        int word = end < text.Length && text[end] == ' ' ? end + 1 : end, length = HalfLength(text[word..]);
        if (end - point is not (3 or 4) || length == 0)
            return 0;
        if (end - point == 3 && Figures(text[..point], 23, out int hour) && Figures(text[(point + 1)..end], 59, out int minute))
            minutes = (hour * 60) + minute;
        return word + length;
    }

    // "am" or "pm", as in every language
    private static int HalfLength(ReadOnlySpan<char> text)
    {
        Span<char> half = stackalloc char[2];
        return text.Length >= half.Length && text[..half.Length].ToLowerInvariant(half) == half.Length
            && (text.Length == half.Length || !char.IsLetterOrDigit(text[half.Length]))
            && Lexicons.Fallback.Find(half, out Word word) == half.Length && word.Part is DayPart.Am or DayPart.Pm ? half.Length : 0;
    }

    /// <summary>True where the clock is all there is, with hours of so many figures.</summary>
    public static bool Is(ReadOnlySpan<char> text, int hours) => text.Length == hours + 3 && text[hours] == '.'
        && Length(text, out _) == text.Length;

    /// <summary>False where the figures go on or an amount follows.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int end) =>
        end >= text.Length
            || !((char.IsLetterOrDigit(text[end]) && !IsUnspaced(text[end])) || text[end] is '%' or '€' or '$' or '£'
            || (text[end] is '.' or ',' or ':' && end + 1 < text.Length && char.IsDigit(text[end + 1])));

    // Han and Kana: Hangul sets spaces, and puts particles behind its clocks
    private static bool IsUnspaced(char letter) => letter is > '\u2e7f' and < '\uac00';

    private static bool Figures(ReadOnlySpan<char> digits, int most, out int value)
    {
        value = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            value = (value * 10) + digit - '0';
        }

        return value <= most;
    }
}
