using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>A title as state has it: a line, a line in an object, or nodes of text.</summary>
internal static class StateTitle
{
    private static readonly string[] Names = ["basic", "rendered", "text", "default", "value", "raw", "html", "title", "simpleText",
        "plain_text"];

    /// <summary>The title; null where there is none.</summary>
    public static string? Of(JsonView value)
    {
        JsonView title = value.Single;
        if (title.IsString)
            return BodyText.Line(title.Text);
        return title.IsObject ? BodyText.Line(title.TextOf(Names)) ?? OfNodes(new BodyNode(title)) : null;
    }

    /// <summary>The headline among the nodes of a header, or the words of the nodes.</summary>
    private static string? OfNodes(BodyNode header)
    {
        if (!header.Children.Exists)
            return null;
        BodyNode? own = header.Children.Items().Where(child => child.IsObject).Select(child => new BodyNode(child))
            .FirstOrDefault(child => child.Kind == "headline");
        return NodeText.Read(own ?? header)?.Text;
    }

    /// <summary>The title that stands in lenticular brackets before the text, as East Asian tickers print it.</summary>
    public static (string Title, string Text)? Bracketed(string text)
    {
        int close = text.Length > 2 && text[0] == '【' ? text.IndexOf('】', StringComparison.Ordinal) : -1;
        return close > 1 && Whitespace.FoldOrNull(text[1..close]) is { } title && Whitespace.FoldOrNull(text[(close + 1)..]) is { } rest
            ? (title, rest)
            : null;
    }
}
