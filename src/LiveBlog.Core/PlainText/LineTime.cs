using System.Buffers;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.PlainText;

/// <summary>A time at the start or the end of a line: the one place where this room asks what is a time.</summary>
/// <param name="Start">Where the time starts in the line.</param>
/// <param name="Length">How many units it takes.</param>
/// <param name="Minutes">Its minutes of the day; null where it tells none, or none is certain.</param>
/// <param name="IsSure">False for "15.53" alone, which is a clock only in a list of such that runs one way.</param>
internal readonly partial record struct LineTime(int Start, int Length, int? Minutes, bool IsSure)
{
    /// <summary>The longest label that is looked for.</summary>
    public const int Longest = 64;

    private const int MostWords = 10;

    // "about an hour ago", "il y a une heure"
    private const int LongestWordedAge = 24;
    private const int MostWordsOfAge = 5;

    private static readonly SearchValues<char> Dotted = SearchValues.Create("0123456789.");

    private static readonly SearchValues<char> TimeEnds = SearchValues.Create(" ，,、：|｜】]");

    private static readonly TimeTexts Times = new(language: null);

    private static readonly TimeContext Slot =
        new() { MonthFirst = false, TimeZone = "Etc/UTC", CapturedAt = NodaTime.Instant.FromUtc(2100, 1, 1, 0, 0), InTimeSlot = true };

    public int End => Start + Length;

    public string Label(string line) => line.Substring(Start, Length).Trim('+', ' ', '[', ']', '(', ')', '【', '】');

    /// <summary>The longest time at the start of the line; brackets, crosses and a word like "Update" may stand before it.</summary>
    public static LineTime? AtStart(string line)
    {
        ReadOnlySpan<char> near = line.AsSpan(0, Math.Min(line.Length, Longest));
        if (!Digits.Any(near))
            return line.Length <= LongestWordedAge && IsWordedAge(line) ? new LineTime(0, line.Length, null, IsSure: true) : null;
        int at = Lead(near);
        ReadOnlySpan<char> rest = near[at..];
        if (rest.Length == line.Length - at && rest.Length <= Longest && IsWhole(rest, withAges: true, out int? minutes))
            return new LineTime(at, rest.Length, minutes, IsSure: true);
        if (Times.OpeningLength(rest) is > 0 and var length && EndsThere(rest, length))
            return new LineTime(at, length, OpeningTime.Minutes(rest) ?? FirstClock(rest[..length]), IsSure: true);
        return Bare(rest, at) ?? BeforeSign(rest, at) ?? BehindEvent(line);
    }

    /// <summary>The time up to a space or comma of a script whose hours need no minutes: "午後9時 …", "5月4日18时20分，…".</summary>
    private static LineTime? BeforeSign(ReadOnlySpan<char> rest, int start)
    {
        int end = rest.IndexOfAny(TimeEnds);
        if (end is < 3 or > LongestWordedAge || !rest[..end].ContainsAnyInRange('\u2e80', '\ud7a3'))
            return null;
        int second = rest[(end + 1)..].IndexOfAny(TimeEnds) is > 2 and < LongestWordedAge and var more ? end + 1 + more : end;
        foreach (int length in (ReadOnlySpan<int>)[second, end])
        {
            if (Times.OpeningLength(rest[..length]) == length || IsWhole(rest[..length], withAges: false, out _))
                return new LineTime(start, length, FirstClock(rest[..length]), IsSure: true);
        }

        return null;
    }

    /// <summary>The time behind the lap, over or minute that opens the line, a sign between them.</summary>
    private static LineTime? BehindEvent(string line)
    {
        if (EventLabel.AtStart(line) is not { } label)
            return null;
        int at = line.Length - line.AsSpan(label.Length).TrimStart(" –—-|·,:(").Length;
        return at > label.Length + 1 && at < line.Length && AtStart(line[at..]) is { IsSure: true, Minutes: not null } time
            ? time with { Start = at + time.Start } : null;
    }

    /// <summary>A plain clock at the start of the line: what can be told at once.</summary>
    public static LineTime? ClockAtStart(string line)
    {
        int length = OpeningTime.Length(line);
        return length == 0 ? null : new LineTime(0, length, OpeningTime.Minutes(line), IsSure: true);
    }

    /// <summary>The longest time at the end of the line that is no part of its sentence: in brackets, behind a seam, with its date, or
    /// behind a name.</summary>
    public static LineTime? AtEnd(string line)
    {
        int end = line.AsSpan().TrimEnd(" )].").Length;
        int first = Math.Max(0, end - Longest);
        if (end < 5 || line.AsSpan(Math.Max(0, end - 24), Math.Min(24, end)).IndexOfAnyInRange('0', '9') < 0)
            return null;
        int words = 0, best = -1;
        for (int at = end - 1; at > first && words < MostWords; at--)
        {
            if (line[at - 1] is not (' ' or '(' or '[' or '|') || !char.IsLetterOrDigit(line[at]))
                continue;
            words++;
            if (IsWhole(line.AsSpan(at, end - at), withAges: line.AsSpan(0, at).TrimEnd() is [.., '·' or '•'], out _))
                best = at;
            // A bracket bounds what stands in it
            if (line[at - 1] is '(' or '[')
                break;
        }

        if (best < 0 || !StandsApart(line, best, end))
            return null;
        return new LineTime(best, end - best, FirstClock(line.AsSpan(best, end - best)), IsSure: true);
    }

    /// <summary>An age in words: "an hour ago", "منذ ساعتين".</summary>
    private static bool IsWordedAge(string line) => line.AsSpan().Count(' ') is > 0 and < MostWordsOfAge
        && TimeReader.TryRead(line, Slot, out UpdateTime? time) && time.Source == TimeSource.RelativeText;

    private static bool StandsApart(string line, int start, int end)
    {
        ReadOnlySpan<char> before = line.AsSpan(0, start).TrimEnd();
        return before.Length > 0
            && (before[^1] is '(' or '[' or '|' or '–' or '—' or '·' or '•' or '-' || LineNames.Signs(before)
            || IsDated(line.AsSpan(start, end - start)) || OpensAsTime(line.AsSpan(start)));
    }

    private static bool OpensAsTime(ReadOnlySpan<char> label)
    {
        foreach (string opener in LineWords.TimeOpeners)
        {
            if (label.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>True for a label that tells its day.</summary>
    public static bool IsDated(ReadOnlySpan<char> label) =>
        TimeReader.TryRead(label, Slot, out UpdateTime? time)
            && time is { Source: TimeSource.AbsoluteText, Precision: >= TimePrecision.Minute };

    private static bool IsWhole(ReadOnlySpan<char> text, bool withAges, out int? minutes)
    {
        minutes = null;
        if (text.Length < 4 || !Digits.Any(text))
            return false;
        bool isRead = TimeReader.TryRead(text, Slot, out UpdateTime? time);
        if (!isRead || time!.Source is not (TimeSource.RelativeText or TimeSource.ClockText or TimeSource.AbsoluteText))
            return false;
        bool isAge = time.Source == TimeSource.RelativeText;
        if (isAge ? !withAges : time.Precision < TimePrecision.Minute || FirstClock(text) is null)
            return false;
        minutes = isAge ? null : FirstClock(text);
        // "15.53" alone is a clock only among others
        return isAge || text.ContainsAnyExcept(Dotted);
    }

    /// <summary>How much stands before the figures: brackets, crosses, and words like "Update".</summary>
    private static int Lead(ReadOnlySpan<char> line)
    {
        int at = line.Length - line.TrimStart("+ [(*【").Length;
        foreach (string word in LineWords.ClockLeads)
        {
            if (line[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && line[(at + word.Length)..].TrimStart(" :") is [var next, ..] && char.IsDigit(next))
                return line.Length - line[(at + word.Length)..].TrimStart(" :").Length;
        }

        return at;
    }
}
