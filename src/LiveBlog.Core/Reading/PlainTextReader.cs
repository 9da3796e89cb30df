using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;

namespace LiveBlog.Core;

/// <summary>Reads the plain text of a live page: one line a paragraph, structure from the shapes of the lines alone.</summary>
internal static class PlainTextReader
{
    public static StoryDraft? Read(string text)
    {
        List<Block> blocks = [];
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (Whitespace.FoldOrNull(line.ToString()) is { } words)
                blocks.Add(new Paragraph { Content = words });
        }

        return TickerLines.Read(blocks) ?? BlockStream.Read([.. blocks], Origin.PlainText);
    }
}
