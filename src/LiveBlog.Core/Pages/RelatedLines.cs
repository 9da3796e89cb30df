using System.Collections.Frozen;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Pages;

/// <summary>Lines of a body that lead to other pages, "Read also: …". They are no text of an update.</summary>
internal static class RelatedLines
{
    private const int Longest = 240;

    // A label, a link and what sets them off
    private const int MostElements = 8;

    private static readonly char[] Seams = [' ', ':', '：', '|', '-', '–', '—', '»', '>', '→', '▶', '►', '➡', '\uFE0F', '['];

    private static readonly FrozenSet<string> Labels = KnownLanguages.News(words => [.. words.Related, .. words.LinkOpeners])
        .Select(label => label.Trim(Seams)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a line that is a label and links behind it, or a link that opens with the label.</summary>
    public static bool Is(in PageElement line, PageIndex index)
    {
        bool isLine = line.TextLength is > 0 and <= Longest && line.End - line.Place is >= 2 and <= MostElements
            && line.Tag is "p" or "div" or "li" or "strong" or "h3" or "h4" or "h5" or "aside";
        for (int at = line.Place + 1; isLine && at < line.End; at++)
        {
            if (index[at].Tag == "a")
                return InlineText.Of(index[at].Element) is { } link && InlineText.OfAtMost(line.Element, Longest) is { } text
                    && IsLabelled(text, text.IndexOf(link, StringComparison.Ordinal), text.IndexOfAny([':', '：']));
        }

        return false;
    }

    private static bool IsLabelled(string text, int link, int colon) =>
        link > 0 ? IsLabel(text.AsSpan(0, link)) : colon > 0 && IsLabel(text.AsSpan(0, colon));

    /// <summary>True for the words of such a label and nothing else.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => Known.Contains(text.Trim(Seams));
}
