using System.Buffers;
using LiveBlog.Core.Text;
using NodaTime;

namespace LiveBlog.Core.Time;

/// <summary>The time that ends a line, with its date where one stands there: the longest end of the line that the parser of labels
/// reads.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Minutes">Its minutes of the day; null for an age.</param>
/// <param name="IsDated">True with a date.</param>
internal readonly record struct ClosingTime(int Start, int? Minutes, bool IsDated)
{
    // No printed clock with its date is longer or has more words, and its figures stand near the end: before its half, zone and date
    private const int Longest = 64;
    private const int MostWords = 10, Near = 24, Shortest = 4;

    private static readonly SearchValues<char> Dotted = SearchValues.Create("0123456789.");

    /// <summary>How labels are read whose page is not known: their day does not count.</summary>
    public static readonly TimeContext Slot =
        new() { MonthFirst = false, TimeZone = "Etc/UTC", CapturedAt = Instant.FromUtc(2100, 1, 1, 0, 0), InTimeSlot = true };

    /// <summary>The time at the end of the line; null where none ends it. It starts at a word, and a bracket bounds it.</summary>
    public static ClosingTime? Of(ReadOnlySpan<char> line)
    {
        ClosingTime? best = null;
        if (line.Length <= Shortest || !Digits.Any(line[Math.Max(0, line.Length - Near)..]))
            return best;
        int words = 0, first = Math.Max(0, line.Length - Longest);
        for (int at = line.Length - 1; at > first && words < MostWords; at--)
        {
            if (line[at - 1] is not (' ' or '(' or '[' or '|') || !char.IsLetterOrDigit(line[at]))
                continue;
            words++;
            // An age ends a line behind a sign alone: "Ada Brook · 5 minutes ago"
            if (Read(line[at..]) is { } time && (time.Source != TimeSource.RelativeText || line[..at].TrimEnd() is [.., '·' or '•']))
                best = new ClosingTime(at, MinutesOf(time), time.Source == TimeSource.AbsoluteText);
            if (line[at - 1] is '(' or '[')
                break;
        }

        return best;
    }

    /// <summary>The time that the whole text is: an age, or a time of day with or without its date. "15.53" alone is one only among others
    /// of its kind, and is none here.</summary>
    public static UpdateTime? Read(ReadOnlySpan<char> text) =>
        text.Length >= Shortest && Digits.Any(text) && TimeReader.TryRead(text, Slot, out UpdateTime? time)
            && (time.Source == TimeSource.RelativeText
            || (time is { Source: TimeSource.ClockText or TimeSource.AbsoluteText, Precision: >= TimePrecision.Minute }
            && MinutesOf(time) is not null && text.ContainsAnyExcept(Dotted))) ? time : null;

    /// <summary>The minutes of the day that a clock tells, of two the first; null for an age.</summary>
    public static int? MinutesOf(UpdateTime time)
    {
        LocalTime? clock = time.At?.TimeOfDay ?? time.Local?.TimeOfDay ?? time.Earliest?.InUtc().TimeOfDay;
        return time.Source == TimeSource.RelativeText || clock is not { } told ? null : (told.Hour * 60) + told.Minute;
    }
}
