using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>A line that is a date with its year: "Saturday, August 22, 2015", "date 2024-11-09 Saturday, November 9, 2024",
/// "17.05.15".</summary>
internal static class DateLine
{
    private const int Longest = 80;
    private const int MaxWords = 4;
    private const int LongestZone = 40;
    private const int LongestPlace = 30;
    private static readonly TimeContext Any = new() { TimeZone = "Etc/UTC", CapturedAt = NodaTime.Instant.FromUtc(2100, 1, 1, 0, 0) };

    /// <summary>The date as printed; null where the line is something else. A note of the zone may stand behind it: "11 February 2026.
    /// Moscow time (UTC+3)".</summary>
    public static string? Read(string line)
    {
        if (line.Length is < 6 or > Longest || !Digits.Any(line))
            return null;
        return Bare(line) ?? (ZoneStart(line) is > 0 and var end ? Bare(line[..end]) : null);
    }

    /// <summary>The date that stands in a sentence of the page's own; null where none does.</summary>
    public static string? Within(string line) => DatesInProse.Any(line).FirstOrDefault(text => IsDate(text));

    /// <summary>The zone that stands behind the date; null where none does.</summary>
    public static string? Zone(string line) => ZoneStart(line) is > 0 and var at ? ZoneInLine.Within(line.AsSpan(at)) : null;

    /// <summary>Where the note of a zone stands behind a date: the sign that parts them; 0 where there is none.</summary>
    private static int ZoneStart(string line)
    {
        int bracket = line.IndexOf('(', StringComparison.Ordinal), stop = line.IndexOf(". ", StringComparison.Ordinal);
        int at = stop > 0 && (bracket < 0 || stop < bracket) ? stop : bracket;
        return at > 0 && line.Length - at <= LongestZone && ZoneInLine.Within(line.AsSpan(at)) is not null ? at : 0;
    }

    private static string? Bare(string whole)
    {
        string line = whole.TrimEnd(' ', '.', ',', '-', '–', '—');
        int start = AfterPlace(line);
        for (int words = 0; words < MaxWords && start < line.Length; words++)
        {
            if (IsDate(line.AsSpan(start)))
                return line[start..];
            int blank = line.AsSpan(start).IndexOf(' ');
            // What stands before the date is a label or another date, never a sentence
            if (blank < 0 || !(words == 0 || Digits.Any(line.AsSpan(start, blank))))
                return null;
            start += blank + 1;
        }

        return null;
    }

    /// <summary>Where the date starts behind the place it was written at: "MARLE BAY, 26 November 2026".</summary>
    private static int AfterPlace(string line)
    {
        int comma = line.IndexOf(", ", StringComparison.Ordinal);
        ReadOnlySpan<char> place = comma is > 0 and <= LongestPlace ? line.AsSpan(0, comma) : default;
        return place.IsEmpty || HasSmall(place) || Digits.Any(place) ? 0 : comma + 2;
    }

    private static bool HasSmall(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>The day of a date line.</summary>
    public static NodaTime.LocalDate? Day(string line) =>
        Read(line) is { } date && TimeReader.TryRead(date, Any, out UpdateTime? time) ? time.At?.Date ?? time.Local?.Date : null;

    private static bool IsDate(ReadOnlySpan<char> text) =>
        HasYear(text) && TimeReader.TryRead(text, Any, out UpdateTime? time)
            && (time.At is not null || time.Local is not null || time.Earliest is not null) && time.Source != TimeSource.RelativeText;

    /// <summary>Four figures of a year, or two behind two points: "17.05.15".</summary>
    private static bool HasYear(ReadOnlySpan<char> text)
    {
        int run = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsDigit(text[i]))
            {
                run++;
                continue;
            }

            if (run == 4)
                return true;
            run = 0;
        }

        return text.Length is >= 6 and <= 8 && text.Count('.') + text.Count('/') == 2;
    }
}
