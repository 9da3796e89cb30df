using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>Elements that name their own type ("text", "core/paragraph", "header", "image"): Arc's content_elements, EditorJS, Gutenberg
/// and their kin. What differs among them is where the words stand: on the element or one level down.</summary>
internal static class ElementBody
{
    private const int MostDepth = 24;

    private static readonly string[] Furniture =
        ["interstitial", "related", "promo", "newsletter", "advert", "ad", "ads", "ad-traffective", "divider", "readmore", "read-more",
        "correction-box", "hr"];

    private static readonly string[] Texts = ["html", "text", "content", "value", "markup", "body", "copy", "contentText", "data"];

    /// <summary>True for an object with a type and words, or the address of a picture or post.</summary>
    public static bool Is(JsonView node)
    {
        if (Kind(node) is not { } kind || node["publishedAt"].Exists)
            return false;
        return HasWords(node)
            || kind is "image" or "tweet" or "video" or "oembed_response" or "list" or "quote" or "header" && Layers(node).Count > 1;
    }

    public static void Read(JsonView node, BodyParts parts, int depth)
    {
        string kind = Kind(node) ?? "";
        if (depth > MostDepth || Furniture.Contains(kind, StringComparer.Ordinal)
            || kind.StartsWith("interstitial", StringComparison.Ordinal))
            return;
        if (Has(kind, "image", "photo", "picture", "graphic"))
            Picture(node, parts);
        else if (Has(kind, "gallery"))
            Nested(node, parts, depth);
        else if (Has(kind, "tweet", "twitter", "instagram", "social", "oembed", "embed", "youtube", "facebook", "tiktok", "video",
            "iframe"))
            Post(node, kind, parts);
        else if (Has(kind, "quote"))
            Quote(node, parts);
        else if (Has(kind, "header", "heading", "subtitle", "subhead", "crosshead", "title")
            || kind is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            Title(node, kind, parts);
        else if (Has(kind, "list"))
            List(node, kind, parts);
        else if (Has(kind, "table"))
            Table(node, parts);
        else if (Words(node) is { } words)
            parts.Paragraph(words);
        else
            Nested(node, parts, depth);
    }

    /// <summary>The element's type in lower case, without the namespace before it.</summary>
    private static string? Kind(JsonView node)
    {
        string? type = node.TextOf("type", "_type", "__typename", "blockName", "component", "kind", "name");
        return type?[(type.LastIndexOfAny(['/', '.']) + 1)..].ToLowerInvariant();
    }

    private static bool Has(string kind, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (kind.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static List<JsonView> Layers(JsonView node)
    {
        List<JsonView> layers = [node];
        foreach (string name in (ReadOnlySpan<string>)["data", "value", "attributes", "attrs", "props", "fields", "content"])
        {
            if (node[name] is { IsObject: true } layer)
                layers.Add(layer);
        }

        return layers;
    }

    private static JsonView Find(JsonView node, params ReadOnlySpan<string> names)
    {
        foreach (JsonView layer in Layers(node))
        {
            if (layer.First(names) is { Exists: true } value)
                return value;
        }

        return default;
    }

    private static bool HasWords(JsonView node) => Layers(node).Exists(layer => Array.Exists(Texts, name => layer[name].Glance.Length > 0));

    private static string? Words(JsonView node)
    {
        foreach (JsonView layer in Layers(node))
        {
            foreach (string name in Texts)
            {
                if (layer[name] is { IsString: true, Text: { } words })
                    return words;
            }
        }

        return null;
    }

    private static void Picture(JsonView node, BodyParts parts)
    {
        JsonView layer = Layers(node).FirstOrDefault(view => Address(view) is not null);
        if (layer.Exists)
            parts.Add(StatePost.Image(layer, parts.Page, Address(layer)));
        else if (Words(node) is { } html)
            parts.Html(html);
    }

    private static string? Address(JsonView layer) =>
        layer.TextOf("url", "src", "href", "imageUrl") ?? layer["file"]["url"].Text ?? layer["image"].TextOf("url", "src", "filename")
            ?? layer["image"]["file"]["url"].Text;

    private static void Post(JsonView node, string kind, BodyParts parts)
    {
        Block? block = Layers(node).Select(layer => StatePost.Read(layer, parts)).FirstOrDefault(found => found is not null);
        if (block is Embed { Provider: "other" } other && Has(kind, "video"))
            block = new Video { Url = other.Url, Caption = BodyText.Line(Find(node, "caption", "headline", "title").Text) };
        if (block is not null)
            parts.Add(block);
        else
            parts.Html(Words(node));
    }

    private static void Quote(JsonView node, BodyParts parts)
    {
        JsonView words = Find(node, "content_elements", "text", "quote", "content", "html", "value");
        if (parts.Texts(words) is not { Count: > 0 } paragraphs)
            return;
        JsonView cite = Find(node, "citation", "attribution", "caption", "author", "credit", "cite", "source", "speaker", "name", "who");
        string? line = BodyText.Line(cite.Text ?? cite.TextOf("content", "text", "name"));
        parts.Add(new BlockQuote { Paragraphs = [.. paragraphs], Speaker = SignatureLine.Read(line) });
    }

    private static void Title(JsonView node, string kind, BodyParts parts)
    {
        string? level = Find(node, "level").Text;
        char digit = level is { Length: 1 } ? level[0] : kind[^1];
        if (parts.Rich(Words(node)) is { } words)
            parts.Add(new Heading { Level = digit is >= '1' and <= '6' ? digit - '0' : 3, Content = words });
    }

    private static void List(JsonView node, string kind, BodyParts parts)
    {
        bool isOrdered = kind.StartsWith("ordered", StringComparison.Ordinal) || Find(node, "list_type", "style").Text == "ordered"
            || Find(node, "ordered").Flag == true;
        List<RichText> items = [];
        foreach (JsonView item in Find(node, "items", "list_items", "children", "values").Items())
        {
            if (parts.Rich(item.Text ?? Words(item)) is { } words)
                items.Add(words);
        }

        if (items.Count > 0)
            parts.Add(new ListBlock { IsOrdered = isOrdered, Items = [.. items] });
        else
            parts.Html(Words(node));
    }

    private static void Table(JsonView node, BodyParts parts)
    {
        JsonView header = Find(node, "header");
        List<ValueList<RichText>> rows = [];
        if (header.IsArray)
            rows.Add(Row(header, parts));
        rows.AddRange(Find(node, "rows").Items().Where(row => row.IsArray).Select(row => Row(row, parts)));
        if (rows.Count > 0)
            parts.Add(new Table { Rows = [.. rows], HasHeader = header.IsArray });
        else
            parts.Html(Words(node));
    }

    private static ValueList<RichText> Row(JsonView cells, BodyParts parts) =>
        [.. cells.Items().Select(cell => parts.Rich(cell.Text ?? Words(cell)) ?? RichText.Empty)];

    private static void Nested(JsonView node, BodyParts parts, int depth)
    {
        JsonView inner = Find(node, "content_elements", "elements", "blocks", "children", "innerBlocks", "items", "content");
        if (inner.IsArray)
            StateBody.Read(inner, parts, depth + 1);
    }
}
