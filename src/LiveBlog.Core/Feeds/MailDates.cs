using System.Globalization;
using LiveBlog.Core.Time;
using NodaTime.Text;

namespace LiveBlog.Core.Feeds;

/// <summary>What RFC 822 and its followers allow in a date, and feeds make of it, put into the words that the library's own parser of times
/// reads: comments, the zone names that RFC 822 gives an offset, years of two digits. The parser itself is that of
/// <see cref="TimeReader"/>.</summary>
internal static class MailDates
{
    /// <summary>The date with its year in full and its zone as an offset; the same text where it has neither.</summary>
    public static string Plain(string text)
    {
        string[] words = WithoutComments(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && ZoneOf(words[^1]) is { } offset)
            words[^1] = offset;
        int clock = Array.FindIndex(words, word => word.Contains(':', StringComparison.Ordinal));
        if (clock > 2 && words[clock - 1] is [>= '0' and <= '9', >= '0' and <= '9'] year && words[clock - 2].All(char.IsLetter)
            && char.IsAsciiDigit(words[clock - 3][^1]))
            words[clock - 1] = FullYear(int.Parse(year, CultureInfo.InvariantCulture));
        return string.Join(' ', words);
    }

    /// <summary>The offset of a zone whose name has one meaning in mail and feeds, whatever it means elsewhere: EST, EDT, CST, CDT, MST,
    /// MDT, PST and PDT (https://www.rfc-editor.org/rfc/rfc822#section-5.1).</summary>
    private static string? ZoneOf(string word) =>
        word.ToUpperInvariant() is ['E' or 'C' or 'M' or 'P', 'S' or 'D', 'T'] name && ZoneNames.OffsetIn(name, "US") is { } offset
            ? OffsetPattern.CreateWithInvariantCulture("+HHmm").Format(offset)
            : null;

    /// <summary>The date without the weekday at its start, which tells nothing that the date does not; null where there is none.</summary>
    public static string? WithoutWeekday(string date) =>
        date.IndexOf(", ", StringComparison.Ordinal) is > 0 and < 12 and int comma ? date[(comma + 2)..] : null;

    /// <summary>Years of two digits (https://www.rfc-editor.org/rfc/rfc2822#section-4.3).</summary>
    private static string FullYear(int year) => (year + (year < 50 ? 2000 : 1900)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Comments stand in parentheses and may hold comments.</summary>
    private static string WithoutComments(string text)
    {
        int depth = 0;
        return !text.Contains('(', StringComparison.Ordinal) ? text : string.Concat(text.Where(character =>
        {
            bool isOutside = depth == 0 && character != '(';
            depth = Math.Max(0, depth + (character == '(' ? 1 : character == ')' ? -1 : 0));
            return isOutside;
        }));
    }
}
