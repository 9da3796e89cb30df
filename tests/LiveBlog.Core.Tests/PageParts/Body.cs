using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.Tests.PageParts;

/// <summary>The blocks of a piece of HTML, and one line for each that shows what it is.</summary>
internal static class Body
{
    private static readonly Uri Page = new("https://news.example/live/tide");

    public static ValueList<Block> Of(string html) => BodyReader.ReadChildren(PageParser.Parse("<body>" + html)!.Body!, Page);

    /// <summary>Kinds and words, parted by " | ": "Paragraph: One | ListBlock: a/b".</summary>
    public static string Shape(string html) =>
        string.Join(" | ", Of(html).Select(block => $"{block.GetType().Name}: {block.PlainText.Replace('\n', '/').Replace('\t', '~')}"));
}
