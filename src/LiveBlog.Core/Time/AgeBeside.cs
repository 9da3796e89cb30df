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
    public static bool TrySplit(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second)
    {
        for (int next = Next(text, at); next >= 0; next = Next(text, next + 1))
        {
            bool isBracket = text[next] == '(', isSign = isBracket || Seams.Contains(text[next]);
            if (isBracket && text.TrimEnd() is not [.., ')'])
                continue;
            first = text[..next].Trim();
            second = text[(isSign ? next + 1 : next)..].Trim().TrimEnd(isBracket ? ")" : "");
            at = next + 1;
            if (first.Length >= ShortestPart && second.Length >= ShortestPart && Digits.Any(first) && Digits.Any(second))
                return true;
        }

        first = second = default;
        return false;
    }

    /// <summary>The one of the two readings that is the time, where the other is an age; null where they are not such a pair.</summary>
    public static LabelReading? Choose(in LabelReading one, in LabelReading other) =>
        IsAge(one.First) && other.First.HasClock && !other.HasSecond
            ? other
            : IsAge(other.First) && one.First.HasClock && !one.HasSecond ? one : null;

    private static bool IsAge(in LabelParts parts) => parts.Age is { IsSet: true, Sign: <= 0 } && !parts.HasClock && !parts.TellsDay;

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
