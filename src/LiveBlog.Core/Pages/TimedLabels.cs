using System.Buffers;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Lines of a clock and a label behind a bar: "14:05 | Weather".</summary>
internal static class TimedLabels
{
    private const int Shortest = 8;
    private const int Longest = 60;
    private const int LongestLabel = 30;
    private const int MostWords = 3;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|•·");

    /// <summary>True where the element holds such a line and nothing else.</summary>
    public static bool TryRead(in PageElement item, TimeTexts times, out string time)
    {
        time = "";
        Span<char> room = stackalloc char[Longest];
        if (item.TextLength is < Shortest or > Longest || item.Tag is not ("p" or "div" or "span" or "small" or "header")
            || Elements.FirstSign(item.Element) is not (>= '0' and <= '9')
            || InlineText.Fill(item.Element, room) is not (> 0 and var words)
            || !room[..words].ContainsAny(Bars) || times.OpeningLength(room[..words]) is not (> 0 and var length))
            return false;
        ReadOnlySpan<char> label = room[length..words].Trim();
        if (label is not [var bar, ' ', var first, ..] || !Bars.Contains(bar) || !char.IsUpper(first) || label.Length > LongestLabel
            || label.Count(' ') > MostWords || label[^1] is '.' or '!' or '?' or ':')
            return false;
        time = room[..length].ToString();
        return true;
    }
}
