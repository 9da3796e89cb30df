using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>A quote as a node: its words, and who said them.</summary>
internal static class NodeQuote
{
    public static void Read(BodyNode node, BodyParts parts)
    {
        string? own = node.TextOf("quote") ?? node.TextOf("text", "html", "content", "value", "body");
        if (own?.Contains("<blockquote", StringComparison.OrdinalIgnoreCase) == true)
            parts.Html(own);
        else if ((node.Children.Exists ? NodeReader.Lines(node, parts) : parts.Paragraphs(own)) is { Count: > 0 } words)
            parts.Add(new BlockQuote { Paragraphs = [.. words], Speaker = SignatureLine.Read(BodyText.Line(Source(node, parts))) });
    }

    private static string? Source(BodyNode node, BodyParts parts)
    {
        if (node.Child(NodeRole.Source) is { } child)
            return NodeReader.Line(child, parts)?.Text;
        JsonView told = node.Find("citation", "attribution", "caption", "author", "credit", "cite", "source", "speaker", "name", "who");
        return told.Text == node.Source["name"].Text && node.Kind == NodeKinds.Bare(told.Text ?? "")
            ? null
            : told.Text ?? told.TextOf("content", "text", "name");
    }
}
