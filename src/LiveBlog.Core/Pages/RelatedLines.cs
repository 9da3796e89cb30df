using System.Collections.Frozen;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Lines of a body that lead to other pages, "Read also: …", and lists of services to share with. They are no text of an
/// update.</summary>
internal static class RelatedLines
{
    private const int Longest = 240;
    private const int FewestServices = 2;

    // A label, a link and what sets them off
    private const int MostElements = 8;

    private static readonly char[] Seams = [' ', ':', '：', '|', '-', '–', '—', '»', '>', '→', '▶', '►', '➡', '\uFE0F', '['];

    private static readonly FrozenSet<string> Labels = KnownLanguages.News(words => [.. words.Related, .. words.LinkOpeners])
        .Select(label => label.Trim(Seams)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The body without headings such as "Related" above links, and without lists of services; as it is where nothing else would
    /// be left.</summary>
    public static ValueList<Block> Remove(ValueList<Block> body)
    {
        List<Block>? kept = null;
        for (int i = 0; i < body.Count; i++)
        {
            if (IsServices(body[i]) || IsHead(body, i) || (i > 0 && IsHead(body, i - 1)))
                kept ??= [.. body.Take(i)];
            else
                kept?.Add(body[i]);
        }

        return kept is null or { Count: 0 } ? body : [.. kept];
    }

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
        link > 0 ? Known.Contains(text.AsSpan(0, link).Trim(Seams)) : colon > 0 && Known.Contains(text.AsSpan(0, colon).Trim(Seams));

    private static bool IsServices(Block block) =>
        block is ListBlock { Items: { Count: >= FewestServices } items } && items.All(item => ShareServices.Is(item.Text));

    /// <summary>A label on a line of its own, above a list or a line of links.</summary>
    private static bool IsHead(ValueList<Block> body, int at) =>
        at + 1 < body.Count && body[at] is Paragraph or Heading && Known.Contains(body[at].PlainText.AsSpan().Trim(Seams))
            && body[at + 1] is ListBlock or Paragraph && Lines(body[at + 1]).All(IsLink);

    private static ValueList<RichText> Lines(Block block) =>
        block is ListBlock list ? list.Items : block is Paragraph paragraph ? [paragraph.Content] : [];

    private static bool IsLink(RichText line) =>
        line.Marks.Any(mark => mark.Kind == MarkKind.Link && mark.Length * 10 >= line.Text.Length * 9);
}
