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
internal readonly record struct LineTime(int Start, int Length, int? Minutes, bool IsSure)
{
    /// <summary>The longest label that is looked for.</summary>
    public const int Longest = 64;

    // "about an hour ago", "il y a une heure"
    private const int LongestWordedAge = 24;
    private const int MostWordsOfAge = 5;

    private static readonly SearchValues<char> TailEnds = SearchValues.Create(" :,-–—");

    private static readonly SearchValues<char> TimeEnds = SearchValues.Create(" ，,、：|｜】]");

    private static readonly SearchValues<string> WordSeams =
        SearchValues.Create([": ", " – ", " — ", " - ", " | "], StringComparison.Ordinal);

    private static readonly TimeTexts Times = new(language: null);

    public int End => Start + Length;

    public string Label(string line) =>
        line.Substring(Start, Length).TrimStart(OpeningTime.Marks).Trim('+', ' ', '[', ']', '(', ')', '【', '】');

    /// <summary>The longest time at the start of the line; brackets, crosses and a word like "Update" may stand before it.</summary>
    public static LineTime? AtStart(string line) => Found(line) is { } time ? WithTail(time, line) : null;

    /// <summary>With the word behind it that says from which hour the clock is counted.</summary>
    private static LineTime WithTail(LineTime time, string line)
    {
        ReadOnlySpan<char> behind = line.AsSpan(time.End).TrimStart();
        int word = behind.IndexOfAny(TailEnds);
        ReadOnlySpan<char> tail = word < 0 ? behind : behind[..word];
        return time.Minutes is not null && LineWords.IsClockTail(tail)
            ? time with { Length = line.Length - behind.Length + tail.Length - time.Start, Minutes = null } : time;
    }

    private static LineTime? Found(string line)
    {
        ReadOnlySpan<char> near = line.AsSpan(0, Math.Min(line.Length, Longest));
        if (!Digits.Any(near))
            return line.Length <= LongestWordedAge && IsWordedAge(line) ? new LineTime(0, line.Length, null, IsSure: true) : null;
        int at = Lead(near);
        ReadOnlySpan<char> rest = near[at..];
        if (rest.Length == line.Length - at && rest.Length <= Longest && ClosingTime.Read(rest) is { } whole)
            return new LineTime(at, rest.Length, ClosingTime.MinutesOf(whole), IsSure: true);
        if (Times.OpeningLength(rest) is > 0 and var length && DottedClock.EndsAt(rest, length))
            return new LineTime(at, length, OpeningTime.Minutes(rest) ?? MinutesOf(rest[..length]), IsSure: true);
        if (DottedClock.SlipLength(rest, out int? meant) is > 0 and var slip)
            return new LineTime(at, slip, meant, IsSure: true);
        if (BeforeSeam(rest, at) is { } worded)
            return worded;
        return DottedClock.Length(rest, out int dotted) is > 0 and var figures
            ? new LineTime(at, figures, dotted, IsSure: !DottedClock.Is(rest[..figures], figures - 3))
            : BeforeSign(rest, at) ?? BehindEvent(line);
    }

    /// <summary>The clock and its words up to a sign that parts it from the text: "4.10 petang: …". Which language knows the words is not
    /// asked: all that know them must agree.</summary>
    private static LineTime? BeforeSeam(ReadOnlySpan<char> rest, int start)
    {
        int end = rest[..Math.Min(rest.Length, LongestWordedAge)].IndexOfAny(WordSeams);
        if (end <= 0 || !char.IsAsciiDigit(rest[0]) || !char.IsLetter(rest[end - 1]))
            return null;
        return ClosingTime.Read(rest[..end]) is { Source: not TimeSource.RelativeText } time
            ? new LineTime(start, end, ClosingTime.MinutesOf(time), IsSure: true)
            : null;
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
            int bare = length - LineWords.ClockLeadAtEnd(rest[..length]);
            if (TimeReader.TryRead(rest[..bare], ClosingTime.Slot, out UpdateTime? time)
                && time is { Source: TimeSource.ClockText or TimeSource.AbsoluteText, Precision: >= TimePrecision.Hour })
                return new LineTime(start, length, ClosingTime.MinutesOf(time), IsSure: true);
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
        return ClosingTime.Of(line.AsSpan(0, end)) is { } time && StandsApart(line, time)
            ? new LineTime(time.Start, end - time.Start, time.Minutes, IsSure: true)
            : null;
    }

    /// <summary>An age in words: "an hour ago", "منذ ساعتين".</summary>
    private static bool IsWordedAge(string line) => line.AsSpan().Count(' ') is > 0 and < MostWordsOfAge
        && TimeReader.TryRead(line, ClosingTime.Slot, out UpdateTime? time) && time.Source == TimeSource.RelativeText;

    /// <summary>True for a label that opens with its clock, not with its date or a word.</summary>
    public static bool IsClockFirst(string label)
    {
        int blank = label.IndexOf(' ', StringComparison.Ordinal);
        ReadOnlySpan<char> first = blank < 0 ? label : label.AsSpan(0, blank);
        return first is [>= '0' and <= '9', ..] && (OpeningTime.ClockLength(first) > 0 || DottedClock.Length(first, out _) > 0);
    }

    private static bool StandsApart(string line, ClosingTime time)
    {
        ReadOnlySpan<char> before = line.AsSpan(0, time.Start).TrimEnd();
        return before.Length > 0
            && (before[^1] is '(' or '[' or '|' or '–' or '—' or '·' or '•' or '-' || LineNames.Signs(before) || time.IsDated
            || OpensAsTime(line.AsSpan(time.Start)));
    }

    private static int? MinutesOf(ReadOnlySpan<char> label) => ClosingTime.Read(label) is { } time ? ClosingTime.MinutesOf(time) : null;

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
    public static bool IsDated(ReadOnlySpan<char> label) => ClosingTime.Read(label) is { Source: TimeSource.AbsoluteText };

    /// <summary>True for brackets, crosses and pictures of clocks.</summary>
    private static bool IsSign(char c) => c is '+' or ' ' or '[' or '(' or '*' or '【' or '\ufe0f' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol;

    /// <summary>How much stands before the figures: brackets, crosses, and words like "Update".</summary>
    private static int Lead(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && IsSign(line[at]))
            at++;
        foreach (string word in LineWords.ClockLeads)
        {
            if (line[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && line[(at + word.Length)..].TrimStart(" :") is [var next, ..] && char.IsDigit(next))
                return line.Length - line[(at + word.Length)..].TrimStart(" :").Length;
        }

        return at;
    }
}
