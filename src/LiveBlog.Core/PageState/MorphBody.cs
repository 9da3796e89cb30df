using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
namespace LiveBlog.Core.PageState;

/// <summary>The nodes of the BBC's older live stream: {"name": "paragraph", "children": […], "attributes": […]}.</summary>
internal static class MorphBody
{
    private const int MostDepth = 48;

    public static void Read(JsonView node, BodyParts parts, int depth)
    {
        if (depth > MostDepth)
            return;
        switch (node["name"].Text)
        {
            case "paragraph" or "text": parts.Add(Inline(node)); break;
            case "heading" or "crosshead" or "header" when Inline(node) is { } title: parts.Add(new Heading { Content = title }); break;
            case "list" or "unorderedList" or "orderedList" when Each(node) is { Count: > 0 } items:
                parts.Add(new ListBlock { IsOrdered = node["name"].Element.ValueEquals("orderedList"), Items = [.. items] });
                break;
            case "quote": Quote(node, parts); break;
            case "embed": Embed(node, parts); break;
            case "link": parts.Add(Inline(node)); break;
            case "video" or "audio": parts.Add(new Video { Provider = "bbc", Caption = Inline(node)?.Text }); break;
            case "image": parts.Add(new Image { Url = Addresses.Resolve(parts.Page, Value(node)), Caption = Inline(node)?.Text }); break;
            default:
                foreach (JsonView child in node["children"].Items())
                    Read(child, parts, depth + 1);
                break;
        }
    }

    private static List<RichText> Each(JsonView node) => [.. node["children"].Items().Select(Inline).OfType<RichText>()];

    private static void Quote(JsonView node, BodyParts parts)
    {
        JsonView words = node["children"].Items().FirstOrDefault(child => child["name"].Text == "quoteText");
        JsonView source = node["children"].Items()
            .FirstOrDefault(child => child["name"].Text is "quoteSource" or "quoteAuthor" or "attribution");
        if ((words.Exists ? Inline(words) : Inline(node)) is { } text)
            parts.Add(new BlockQuote { Paragraphs = [text], Speaker = source.Exists
                ? Text.SignatureLine.Read(Inline(source)?.Text)
                : null });
    }

    /// <summary>The first child is the service, the second the address.</summary>
    private static void Embed(JsonView node, BodyParts parts)
    {
        foreach (JsonView child in node["children"].Items())
        {
            if (Addresses.Resolve(null, Inline(child)?.Text ?? Value(child)) is { } url)
            {
                parts.Add(Embeds.At(url, null));
                return;
            }
        }
    }

    /// <summary>The words below the node; links and bold as marks.</summary>
    private static RichText? Inline(JsonView root)
    {
        RichTextBuilder text = new();
        Stack<(JsonView Node, bool IsEnd)> open = new([(root, false)]);
        while (open.TryPop(out (JsonView Node, bool IsEnd) frame))
        {
            if (frame.IsEnd)
                text.Close();
            else if (!frame.Node["children"].IsArray || frame.Node["text"].IsString)
                text.Append(frame.Node["text"].Text ?? "");
            else
                Enter(frame.Node, text, open);
        }

        return text.Take();
    }

    private static void Enter(JsonView node, RichTextBuilder text, Stack<(JsonView Node, bool IsEnd)> open)
    {
        MarkKind? kind = node["name"]
            .Text switch { "bold" or "strong" => MarkKind.Strong, "italic" or "emphasis" => MarkKind.Emphasis, "link" => MarkKind.Link,
            _ => null };
        Uri? url = kind == MarkKind.Link ? Link(node) : null;
        if (kind is { } mark && (mark != MarkKind.Link || url is not null))
        {
            text.Open(mark, url);
            open.Push((node, true));
        }

        foreach (JsonView child in node["children"].Items().Reverse())
        {
            if (child["name"].Text is not ("url" or "altText"))
                open.Push((child, false));
        }
    }

    private static Uri? Link(JsonView node) =>
        Addresses.Resolve(null, Value(node))
            ?? node["children"].Items().Select(child => Addresses.Resolve(null, Value(child))).FirstOrDefault(url => url is not null);

    /// <summary>The first attribute that is an address.</summary>
    private static string? Value(JsonView node) =>
        node["attributes"].Items().Select(attribute => attribute["value"].Text)
            .FirstOrDefault(value => value?.StartsWith("http", StringComparison.Ordinal) == true);
}
