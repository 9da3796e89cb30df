using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
namespace LiveBlog.Core.PageState;

/// <summary>The blocks of the BBC's Optimo ({"type": "paragraph", "model": {…}}; bbc/simorgh).</summary>
internal static class OptimoBody
{
    private const int MostDepth = 48;

    public static void Read(JsonView block, BodyParts parts, int depth)
    {
        if (depth > MostDepth)
            return;
        JsonView model = block["model"];
        switch (block["type"].Text)
        {
            case "paragraph": parts.Add(Inline(block)); break;
            case "heading" or "subheading" or "subheadline"
                or "crosshead" when Inline(block) is { } title: parts.Add(new Heading { Content = title }); break;
            case "unorderedList" or "orderedList" when Lines(block) is { Count: > 0 } items:
                parts.Add(new ListBlock { IsOrdered = block["type"].Element.ValueEquals("orderedList"), Items = [.. items] });
                break;
            case "quote" or "blockquote"
                or "pullOutQuote" when Lines(block) is { Count: > 0 } words: parts.Add(new BlockQuote { Paragraphs = [.. words] }); break;
            case "image" or "rawImage": parts.Add(Image(block, parts)); break;
            case "video" or "audio" or "media" or "clip" or "liveMedia": parts.Add(Media(block)); break;
            case "social" or "embed" or "oEmbed" or "include": Social(model, parts); break;
            case "headline" or "contributor" or "byline" or "timestamp" or "relatedContent" or "links" or "altText": break;
            default: Children(model, parts, depth); break;
        }
    }

    private static void Children(JsonView model, BodyParts parts, int depth)
    {
        foreach (JsonView child in model["blocks"].Items())
            Read(child, parts, depth + 1);
    }

    /// <summary>Every paragraph below the block as one text.</summary>
    public static List<RichText> Lines(JsonView root)
    {
        List<RichText> lines = [];
        Stack<JsonView> open = new([root]);
        while (open.TryPop(out JsonView block))
        {
            bool isLeaf = block["type"].Text is "paragraph" or "fragment" || !block["model"]["blocks"].IsArray;
            if (isLeaf && Inline(block) is { } line)
                lines.Add(line);
            if (isLeaf)
                continue;
            foreach (JsonView child in block["model"]["blocks"].Items().Reverse())
                open.Push(child);
        }

        return lines;
    }

    private static RichText? Inline(JsonView root)
    {
        RichTextBuilder text = new();
        Stack<(JsonView Block, bool IsEnd)> open = new([(root, false)]);
        while (open.TryPop(out (JsonView Block, bool IsEnd) frame))
        {
            if (frame.IsEnd)
                text.Close();
            else if (!frame.Block["model"]["blocks"].IsArray || frame.Block["type"].Text == "fragment")
                Words(frame.Block["model"], text);
            else
                Enter(frame.Block, text, open);
        }

        return text.Take();
    }

    private static void Enter(JsonView block, RichTextBuilder text, Stack<(JsonView Block, bool IsEnd)> open)
    {
        JsonView model = block["model"];
        if (block["type"].Text == "urlLink" && Addresses.Resolve(null, model.TextOf("locator", "url", "href")) is { } url)
        {
            text.Open(MarkKind.Link, url);
            open.Push((block, true));
        }

        foreach (JsonView child in model["blocks"].Items().Reverse())
            open.Push((child, false));
    }

    private static void Words(JsonView model, RichTextBuilder text)
    {
        List<MarkKind> marks = [];
        foreach (JsonView attribute in model["attributes"].Items())
        {
            if (attribute.Text is "bold")
                marks.Add(MarkKind.Strong);
            else if (attribute.Text is "italic")
                marks.Add(MarkKind.Emphasis);
        }

        marks.ForEach(mark => text.Open(mark, null));
        text.Append(model["text"].Element.ValueKind == System.Text.Json.JsonValueKind.String ? model["text"].Element.GetString() : "");
        marks.ForEach(_ => text.Close());
    }

    private static Image Image(JsonView block, BodyParts parts)
    {
        JsonView model = block["model"];
        JsonView raw = Child(model, "rawImage")["model"] is { IsObject: true } inner ? inner : model;
        string? address = raw.TextOf("src", "url", "href") ?? Address(raw);
        Image image = StatePost.Image(raw, parts.Page, address);
        return image with
        {
            Alt = Line(Child(model, "altText")) ?? image.Alt,
            Caption = Line(Child(model, "caption")) ?? image.Caption,
        };
    }

    /// <summary>The picture's place on the BBC's image server.</summary>
    private static string? Address(JsonView raw) =>
        raw["locator"].Text is not { } locator
            ? null
            : locator.StartsWith("http", StringComparison.Ordinal)
            ? locator
            : $"https://ichef.bbci.co.uk/ace/standard/640/{raw["originCode"].Text ?? "cpsprodpb"}/{locator}";

    private static Video Media(JsonView block)
    {
        JsonView model = block["model"];
        string? caption = Line(Child(model, "caption")) ?? BodyText.Line(model.TextOf("caption", "title"));
        return new Video { Provider = "bbc", Caption = caption, Url = Addresses.Resolve(null, model.TextOf("url", "href")) };
    }

    private static void Social(JsonView model, BodyParts parts)
    {
        JsonView oembed = Child(model, "aresOEmbed")["model"] is { IsObject: true } inner ? inner : model;
        Block? post = StatePost.Read(oembed, parts);
        Uri? source = Addresses.Resolve(parts.Page, model["source"].Text);
        if (post is Embed embed && source is not null)
            post = embed with { Url = source };
        if ((post ?? (source is null ? null : Embeds.At(source, null))) is { } block)
            parts.Add(block);
    }

    private static JsonView Child(JsonView model, string type) =>
        model["blocks"].Items().FirstOrDefault(block => block["type"].Text == type);

    private static string? Line(JsonView block) =>
        Lines(block) is { Count: > 0 } lines ? string.Join(' ', lines.Select(line => line.Text)) : null;
}
