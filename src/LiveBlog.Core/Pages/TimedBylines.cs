using System.Buffers;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Lines that sign an update and tell its time: "Posted by Jane Doe 20 minutes ago", "14:25 | By Jane Doe", "14:25 | Jane
/// Doe".</summary>
internal static class TimedBylines
{
    private const int Shortest = 10;
    private const int Longest = 80;

    // A link, a span
    private const int MostElements = 4;

    // "on", "at", a weekday stand before the first figure
    private const int MostWords = 3;

    // They part a name from a time in lines that are no sentence
    private static readonly SearchValues<char> Bars = SearchValues.Create("|•·»");

    private static readonly char[] Seams = [' ', '|', '•', '·', '–', '—', '-', ',', '/'];

    /// <summary>True where the element holds such a line and nothing else.</summary>
    public static bool TryRead(in PageElement item, TimeTexts times, out string name, out string time)
    {
        name = time = "";
        return item.TextLength is >= Shortest and <= Longest && item.End - item.Place <= MostElements
            && item.Tag is "p" or "div" or "span" or "small" or "footer" or "li" or "em" && MayBe(item.Element)
            && InlineText.OfAtMost(item.Element, Longest) is { } text && TrySplit(text, times, out name, out time);
    }

    /// <summary>The name and the time of the line.</summary>
    public static bool TrySplit(string text, TimeTexts times, out string name, out string time)
    {
        name = time = "";
        if (times.OpeningLength(text) is > 0 and var length)
            return (IsSigned(text[length..].Trim(Seams), out name) || IsBehindBar(text.AsSpan(length), name))
                && (time = text[..length]).Length > 0;
        int bar = text.AsSpan().IndexOfAny(Bars) is > 0 and var sign ? sign : text.IndexOf(',', StringComparison.Ordinal);
        if (bar > 0 && Bylines.IsFullName(text.AsSpan(0, bar).Trim()) && times.IsMoment(text.AsSpan(bar + 1).Trim(Seams)))
            return (name = text[..bar].Trim()).Length > 0 && (time = text[(bar + 1)..].Trim(Seams)).Length > 0;
        int start = BylineWords.Opening(text) > 0 ? text.AsSpan().IndexOfAnyInRange('0', '9') : -1;
        for (int words = 0; words <= MostWords && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1);
            if (start > 0 && IsSigned(text[..start].Trim(Seams), out name) && times.IsMoment(text.AsSpan(start + 1).Trim(Seams)))
                return (time = text[(start + 1)..].Trim(Seams)).Length > 0;
        }

        return false;
    }

    private static bool IsBehindBar(ReadOnlySpan<char> rest, string name) =>
        Bars.Contains(rest.TrimStart() is [var sign, ..] ? sign : ' ') && Bylines.IsFullName(name);

    private static bool IsSigned(string line, out string name)
    {
        name = line;
        return BylineWords.Opening(line) > 0 && Bylines.IsSigned(line);
    }

    /// <summary>False where the first words are seen to be neither a by-word nor a figure.</summary>
    private static bool MayBe(DomElement element) =>
        element.ChildNodes.Length == 0 || element.ChildNodes[0] is not DomText { IsBlank: false } words
            || char.IsAsciiDigit(words.Data.TrimStart()[0]) || BylineWords.MayOpen(words.Data.TrimStart()) || words.Data.ContainsAny(Bars)
            || words.Data.Contains(',');
}
