using System.Buffers;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Time;

/// <summary>A time with its age beside it: "6:42 PM (2 hours ago)", "vor 5 Min. · 14:05 Uhr". The time is exact, so it is the label; the
/// age says the same once more.</summary>
internal static class AgeBeside
{
    private const int ShortestPart = 3;

    private static readonly SearchValues<char> Seams = SearchValues.Create("(·•|–—,-");

    /// <summary>Where the text parts into two that both have figures: how much stands before the seam, and what behind it. False where it
    /// does so nowhere. A figure behind a word is a seam too: "10 mins ago 1:40PM".</summary>
    public static bool TrySplit(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second,
        out bool isSigned)
    {
        for (int next = Next(text, at); next >= 0; next = Next(text, next + 1))
        {
            bool isBracket = text[next] == '(';
            isSigned = isBracket || Seams.Contains(text[next]);
            if (isBracket && text.TrimEnd() is not [.., ')'])
                continue;
            first = text[..next].Trim();
            second = text[(isSigned ? next + 1 : next)..].Trim().TrimEnd(isBracket ? ")" : "");
            at = next + 1;
            if (first.Length >= ShortestPart && second.Length >= ShortestPart && Digits.Any(first) && Digits.Any(second))
                return true;
        }

        first = second = default;
        isSigned = false;
        return false;
    }

    /// <summary>The one of the two readings that is the time, where the other is an age; null where they are not such a pair.</summary>
    /// <param name="one">The part before the seam.</param>
    /// <param name="other">The part behind it.</param>
    /// <param name="isSigned">False where no sign parts them: "14 h 30 min" is no clock with an age, so the age must say "ago".</param>
    public static LabelReading? Choose(in LabelReading one, in LabelReading other, bool isSigned) =>
        IsAgeOf(one.First, other, isSigned) ? other : IsAgeOf(other.First, one, isSigned) ? one : null;

    /// <summary>True for the age of a time. One of days tells the clock's day, which a clock alone would not be read with: "2 days ago at
    /// 14:05".</summary>
    private static bool IsAgeOf(in LabelParts age, in LabelReading time, bool isSigned) =>
        age.Age is { IsSet: true, Sign: <= 0 } && (isSigned || !age.NeedsSlot) && !age.HasClock && !age.TellsDay
            && time.First.HasClock && !time.HasSecond && (time.First.TellsDay || age.Age is { Days: < 1, Months: 0 });

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            bool opensFigures = at > 0 && char.IsAsciiDigit(text[at]) && text[..at].TrimEnd() is [.., var before] && char.IsLetter(before);
            if (opensFigures || Seams.Contains(text[at]))
                return at;
        }

        return -1;
    }
}
