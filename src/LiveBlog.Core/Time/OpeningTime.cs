using System.Buffers;
using System.Collections.Frozen;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Time;

/// <summary>The time of day that opens a line, with its date where one stands there: "15:42", "3.42pm GMT", "17 Uhr 05", "+++ 14:05",
/// "午後3時05分". It is read by the parser of labels: the longest start of the line that is a time.</summary>
internal static class OpeningTime
{
    // No printed clock with its date is longer, and its first figure stands near the start: behind a weekday and a word for the clock
    private const int Longest = 80;
    private const int LatestFigure = 32;

    // "(Aktualisiert am Dienstag, 14.25 Uhr MESZ)"
    private const int LongestBracket = 60;

    // "At 14:05 the bridge ..." is a sentence: the grammar of times itself knows such short words
    private const int ShortestLead = 5;

    private const string Brackets = "([【〔［（";
    private const string Closers = ")]】〕］）";
    private static readonly SearchValues<char> OpenBrackets = SearchValues.Create(Brackets);

    private const string Bullets = "■□▶►▸●•·◆▪★";

    private static readonly SearchValues<char> Openers = SearchValues.Create(" +" + Brackets + Bullets);

    /// <summary>The signs that set a line apart, and the space behind them.</summary>
    public static readonly char[] Marks = [' ', .. Bullets];

    // By their first letter, which most lines do not have
    private static readonly FrozenDictionary<char, string[]> Leads = KnownLanguages.News(words => words.ClockLeads)
        .Where(lead => lead.Length >= ShortestLead).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(lead => lead.Length)
        .GroupBy(lead => char.ToUpperInvariant(lead[0])).ToFrozenDictionary(leads => leads.Key, leads => leads.ToArray());

    /// <summary>How many units of the line the time takes; 0 where none opens it. Words of the line's language and those of clocks in any
    /// are known.</summary>
    public static int Length(ReadOnlySpan<char> line, TimeLexicon? own = null) => TryRead(line, own, out int length, out _) ? length : 0;

    /// <summary>The same for a time of day alone: 0 where a date stands beside it.</summary>
    public static int ClockLength(ReadOnlySpan<char> line) =>
        TryRead(line, null, out int length, out LabelParts parts) && !parts.TellsDay ? length : 0;

    /// <summary>The time that takes so many units of the line, without the signs and the word before it: "14:05" of "Update
    /// (14:05)".</summary>
    public static ReadOnlySpan<char> Printed(ReadOnlySpan<char> line, int length) => line[..length][Start(line)..].Trim(" +)]】〕］）");

    /// <summary>The minutes of the day that the line opens with; null where it opens with no clock or with a date.</summary>
    public static int? Minutes(ReadOnlySpan<char> line) =>
        TryRead(line, null, out _, out LabelParts parts) && !parts.TellsDay ? (parts.Clock.Hour * 60) + parts.Clock.Minute : null;

    /// <summary>Where the words begin: behind signs that set lines apart, and behind a word such as "Update".</summary>
    private static int Start(ReadOnlySpan<char> line)
    {
        int start = 0;
        while (start < line.Length && Openers.Contains(line[start]))
            start++;
        if (start == line.Length || !Leads.TryGetValue(char.ToUpperInvariant(line[start]), out string[]? leads))
            return start;
        foreach (string lead in leads)
        {
            ReadOnlySpan<char> rest = line[start..];
            if (!rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> behind = rest[lead.Length..].TrimStart(" ,:");
            if (behind.Length < rest.Length - lead.Length && !behind.IsEmpty && char.IsLetterOrDigit(behind[0]))
                return line.Length - behind.Length;
        }

        return start;
    }

    /// <summary>Where the bracket closes that opens right before the place; 0 where none does.</summary>
    private static int InBrackets(ReadOnlySpan<char> line, int start)
    {
        int open = line[..start].LastIndexOfAny(OpenBrackets);
        if (open < 0)
            return 0;
        char end = Closers[Brackets.IndexOf(line[open], StringComparison.Ordinal)];
        int close = line[start..Math.Min(line.Length, start + LongestBracket)].IndexOf(end);
        return close <= 0 ? 0 : start + close;
    }

    private static bool TryRead(ReadOnlySpan<char> line, TimeLexicon? own, out int length, out LabelParts parts)
    {
        parts = default;
        length = 0;
        if (!Digits.Any(line[..Math.Min(line.Length, LongestBracket)]))
            return false;
        int start = Start(line);
        if (start > 0 && InBrackets(line, start) is > 0 and var close && TryRead(line[start..close], own, out length, out parts)
            && line[(start + length)..close].IsWhiteSpace())
        {
            length = close + 1;
            return true;
        }

        length = Length(line, start, own, ref parts);
        return length > 0;
    }

    /// <summary>How many units of the line a time takes that opens its words, which begin at the start; 0 where none does.</summary>
    private static int Length(ReadOnlySpan<char> line, int start, TimeLexicon? own, ref LabelParts parts)
    {
        ReadOnlySpan<char> near = line[start..Math.Min(line.Length, start + Longest)];
        if (near.IsEmpty || !Digits.Any(near[..Math.Min(near.Length, LatestFigure)]))
            return 0;
        Span<char> folded = stackalloc char[LabelText.MaximumLength];
        Span<char> original = stackalloc char[LabelText.MaximumLength];
        Span<byte> ends = stackalloc byte[LabelText.MaximumLength];
        int count = LabelText.Fold(near, folded, original, ends);
        if (count <= 0)
            return 0;
        OpeningLine opening = new(folded[..count], original[..count], stackalloc LabelToken[Tokens.Maximum],
            isMarked: start > 0 && line[0] == '+', isCut: start + near.Length < line.Length);
        int end = 0;
        if (own is not null && own != Lexicons.Fallback)
            end = opening.TryRead(own, end, ref parts);
        end = Math.Max(end, opening.TryRead(Lexicons.Fallback, end, ref parts));
        end = Math.Max(end, opening.TryRead(Lexicons.Clocks, end, ref parts));
        return end == 0 ? 0 : BehindMarks(line, start + ends[end - 1]);
    }

    // Marks above the last letter leave no trace in what is read
    private static int BehindMarks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && CharFold.Fold(line[at]) == CharFold.Nothing)
            at++;
        return at;
    }
}
