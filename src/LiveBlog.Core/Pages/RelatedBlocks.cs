using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Blocks of a body that lead to other pages: a heading such as "Related" above links, and lists of services to share
/// with.</summary>
internal static class RelatedBlocks
{
    private const int FewestServices = 2;

    /// <summary>The body without them; as it is where nothing else would be left.</summary>
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

    private static bool IsServices(Block block) =>
        block is ListBlock { Items: { Count: >= FewestServices } items } && items.All(item => ShareServices.Is(item.Text));

    /// <summary>A label on a line of its own, above a list or a line of links.</summary>
    private static bool IsHead(ValueList<Block> body, int at) =>
        at + 1 < body.Count && body[at] is Paragraph or Heading && RelatedLines.IsLabel(body[at].PlainText)
            && body[at + 1] is ListBlock or Paragraph && Lines(body[at + 1]).All(IsLink);

    private static ValueList<RichText> Lines(Block block) =>
        block is ListBlock list ? list.Items : block is Paragraph paragraph ? [paragraph.Content] : [];

    private static bool IsLink(RichText line) =>
        line.Marks.Any(mark => mark.Kind == MarkKind.Link && mark.Length * 10 >= line.Text.Length * 9);
}
