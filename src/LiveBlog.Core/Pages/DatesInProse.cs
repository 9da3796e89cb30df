using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>The date in a short line that says more: the date opens it, "12 novembre 2024, ora italiana", or stands with its weekday in
/// a sentence, "Live from the lock on Tuesday, Nov. 12, 2024." A date without its weekday may be that of anything told there.</summary>
internal static class DatesInProse
{
    /// <summary>A note on the zone, a place.</summary>
    private const int LongestRest = 72;

    /// <summary>"Tuesday, the 12th of November 2024".</summary>
    private const int MostWords = 6;

    private const int YearLength = 4;

    /// <summary>"Tuesday, the 12th of November 2024".</summary>
    private const int LongestDate = 40;

    /// <summary>The texts that may be the date, up to its year.</summary>
    public static IEnumerable<string> Of(string text, string? language)
    {
        int end = EndOfYear(text);
        if (end <= YearLength)
            yield break;
        if (text.Length - end is > 0 and <= LongestRest)
            yield return text[..end];
        int start = end - YearLength;
        for (int words = 0; words < MostWords && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1);
            if (start < 0)
                yield break;
            if (HasWeekday(text.AsSpan(start + 1, end - start - 1), language))
                yield return text[(start + 1)..end];
        }
    }

    /// <summary>The texts that may be a date which ends with the line's last year, the longest first; of a line of which something else
    /// tells that its date is the page's.</summary>
    public static IEnumerable<string> Any(string text)
    {
        int end = EndOfYear(text), words = 0;
        for (int at = Math.Max(0, end - LongestDate); at < end && words <= MostWords; at++)
        {
            if (at > 0 && text[at - 1] != ' ')
                continue;
            words++;
            yield return text[at..end];
        }
    }

    private static bool HasWeekday(ReadOnlySpan<char> text, string? language) =>
        LabelReader.TryRead(text, language is null ? null : Lexicons.Find(language), DateOrder.Unknown, out LabelReading reading)
            && reading.First is { HasDate: true, Weekday: not NodaTime.IsoDayOfWeek.None };

    private static int EndOfYear(string text)
    {
        for (int at = text.Length - YearLength; at > 0; at--)
        {
            if (text[at] == '2' && text[at + 1] == '0' && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
                && text[at - 1] is ' ' or '.' or '/' && (at + YearLength == text.Length || !char.IsLetterOrDigit(text[at + YearLength])))
                return at + YearLength;
        }

        return 0;
    }
}
