using System.Buffers;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>Whether texts of a page are times, not which: dated from afar, with no mind for the order of day and month. A page in no
/// language of the reader's, or with the wrong tag, is read in all of them; what only its own language tells ("14 h 05") in that.</summary>
internal sealed class TimeTexts(string? language)
{
    private const int Longest = 60;
    private const int ShortestMoment = 4;

    // The lines of a page that may be asked of again: labels, bylines, short paragraphs
    private const int LongestKept = 100;

    private static readonly SearchValues<char> ClockMarks = SearchValues.Create(Shared.ClockMarks);

    private static readonly TimeContext Any =
        new() { MonthFirst = false, TimeZone = "Etc/UTC", CapturedAt = NodaTime.Instant.FromUtc(2100, 1, 1, 0, 0) };

    private readonly TimeLexicon? words = language is null ? null : Lexicons.Find(language);

    private readonly TimeContext? own = language is null
        ? null
        : Any with { Language = language, MonthFirst = language is ['z' or 'j' or 'k' or 'h', ..] ? null : false };

    // Which time it is counts where entries are put in order: there the order of day and month must be known
    private readonly TimeContext? ownSlot = language is null ? null : Slot with { Language = language };

    private static readonly TimeContext Slot = Any with { MonthFirst = null, InTimeSlot = true };

    // Groups of the same entries are weighed one after the other
    private readonly Dictionary<string, (UpdateTime? Any, UpdateTime? Own)> labels = new(StringComparer.Ordinal);

    // Marks, facts, habits and readers of entries ask of the same texts
    private readonly Dictionary<string, UpdateTime?> read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> openings = new(StringComparer.Ordinal);

    /// <summary>Reads the text of a label, roughly: "10.30" is a time there.</summary>
    public UpdateTime? ReadLabel(string text, Func<UpdateTime, bool> fits)
    {
        if (!labels.TryGetValue(text, out (UpdateTime? Any, UpdateTime? Own) times))
            labels[text] = times = (InSlot(text, Slot), ownSlot is null ? null : InSlot(text, ownSlot));
        return times.Any is { } any && fits(any) ? any : times.Own is { } own && fits(own) ? own : null;
    }

    private static UpdateTime? InSlot(string text, TimeContext slot) => TimeReader.TryRead(text, slot, out UpdateTime? time) ? time : null;

    /// <summary>Reads the text as a time of the page.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out UpdateTime? time) =>
        TryReadAny(text, out time) || (own is not null && TimeReader.TryRead(text, own, out time));

    /// <summary>True for a time of any kind, one for machines among them.</summary>
    public bool IsTime(string text) => MachineTime.TryRead(text, out _) || TryRead(text, out _);

    /// <summary>True for a time of the day with or without a date, or an age: "published at 11:48 16 June", "5 min ago".</summary>
    public bool IsMoment(ReadOnlySpan<char> text) => IsMoment(text, out _);

    /// <summary>How many units of the line a time takes that opens it, with its date where one stands there; 0 where none does.</summary>
    public int OpeningLength(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestKept)
            return OpeningTime.Length(line, words);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = openings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(line, out int length))
            known[line] = length = OpeningTime.Length(line, words);
        return length;
    }

    private bool IsMoment(ReadOnlySpan<char> text, out UpdateTime? time)
    {
        time = null;
        // "Section 7": no clock and no age ends with a bare number
        if (text.Length is < ShortestMoment or > Longest || !Digits.Any(text)
            || (char.IsAsciiDigit(text[^1]) && !text.ContainsAny(ClockMarks)))
            return false;
        return (TryReadAny(text, out time) && IsMoment(time!))
            || (own is not null && HasClock(text) && TimeReader.TryRead(text, own, out time) && IsMoment(time));
    }

    /// <summary>Reads the text in any language; of those that may be labels, the answer is kept.</summary>
    private bool TryReadAny(ReadOnlySpan<char> text, out UpdateTime? time)
    {
        if (text.Length > Longest)
            return TimeReader.TryRead(text, Any, out time);
        Dictionary<string, UpdateTime?>.AlternateLookup<ReadOnlySpan<char>> known = read.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out time))
            known[text] = TimeReader.TryRead(text, Any, out time) ? time : time = null;
        return time is not null;
    }

    private static bool IsMoment(UpdateTime time) =>
        time.Source == TimeSource.RelativeText
            || (time.Precision >= TimePrecision.Minute && time.Source is TimeSource.ClockText or TimeSource.AbsoluteText);

    /// <summary>True where a figure stands before a sign of hours, and another behind it: to read a text as a time is dear, and most with
    /// figures are none.</summary>
    private static bool HasClock(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(ClockMarks); at >= 0; at = Next(text, at, ClockMarks))
        {
            ReadOnlySpan<char> before = text[..at].TrimEnd();
            if (before.Length > 0 && char.IsDigit(before[^1]) && text[(at + 1)..].TrimStart() is [var behind, ..] && char.IsDigit(behind))
                return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> line, int at, SearchValues<char> signs)
    {
        int next = line[(at + 1)..].IndexOfAny(signs);
        return next < 0 ? -1 : at + 1 + next;
    }
}
