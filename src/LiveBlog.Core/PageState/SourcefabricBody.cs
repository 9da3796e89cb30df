using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>The items of a Sourcefabric (Superdesk) Live Blog post: flat in version 2, in groups and refs in version 1 (liveblog/liveblog,
/// server/liveblog/posts).</summary>
internal static class SourcefabricBody
{
    public static void Read(JsonView node, BodyParts parts)
    {
        if (node["refs"].IsArray)
        {
            if (node["id"].Text == "root")
                return;
            foreach (JsonView reference in node["refs"].Items())
                Item(reference["item"], parts);
            return;
        }

        Item(node["item"] is { IsObject: true } item ? item : node, parts);
    }

    private static void Item(JsonView item, BodyParts parts)
    {
        string kind = (item["item_type"].Text ?? "").ToLowerInvariant();
        if (kind.StartsWith("advert", StringComparison.Ordinal) || kind == "poll")
            return;
        JsonView meta = item["meta"];
        switch (kind)
        {
            case "image": parts.Add(Picture(item, meta, parts)); break;
            case "quote": Quote(meta, item, parts); break;
            case "embed": Embed(item, meta, parts); break;
            case "video": parts.Add(Video(item, meta, parts)); break;
            case "comment":
                parts.Add(new Embed { Provider = "comment",
                    Author = BodyText.Line(meta.TextOf("commenter", "credit", "name") ?? item["commenter"].Text),
                    Text = BodyText.Line(item["text"].Text) });
                break;
            default: parts.Html(item["text"].Text); break;
        }
    }

    /// <summary>The largest rendition that has an address: of items that are no pictures all are empty.</summary>
    private static Image Picture(JsonView item, JsonView meta, BodyParts parts)
    {
        string? address = null;
        foreach (JsonView renditions in (JsonView[])[meta["media"]["renditions"], item["renditions"]])
        {
            foreach (string name in (ReadOnlySpan<string>)["original", "baseImage", "viewImage", "thumbnail"])
                address ??= renditions[name]["href"].Text;
        }

        Image image = StatePost.Image(meta, parts.Page, address ?? meta.TextOf("url", "src"));
        if (image.Url is not null || item["text"].Text is not { } html)
            return image;
        return parts.Sub(html).OfType<Image>().FirstOrDefault() is { } drawn
            ? image with { Url = drawn.Url, Alt = image.Alt ?? drawn.Alt }
            : image;
    }

    private static void Quote(JsonView meta, JsonView item, BodyParts parts)
    {
        JsonView words = meta["quote"] is { Exists: true } own ? own : item["text"];
        if (parts.Texts(words) is { Count: > 0 } paragraphs)
            parts.Add(new BlockQuote { Paragraphs = [.. paragraphs], Speaker = SignatureLine.Read(BodyText.Line(meta["credit"].Text)) });
    }

    /// <summary>A post of a known service is that post; any other embed is a card with the words it shows.</summary>
    private static void Embed(JsonView item, JsonView meta, BodyParts parts)
    {
        if (StatePost.Read(meta, parts) is not { } block)
        {
            parts.Html(item["text"].Text);
            return;
        }

        string? author = BodyText.Line(meta["author_name"].Text);
        parts.Add(block is Embed { Provider: not "other", Author: null } embed && author is not null
            ? embed with { Author = author }
            : block);
    }

    private static Video Video(JsonView item, JsonView meta, BodyParts parts)
    {
        Uri? url = Addresses.Resolve(parts.Page, meta.TextOf("original_url", "url", "video_url")
            ?? item["renditions"]["original"]["href"].Text ?? meta["media"]["renditions"]["original"]["href"].Text);
        return new Video { Url = url, Provider = Embeds.Provider(url)
            ?? meta["provider_name"].Text?.ToLowerInvariant(), Caption = BodyText.Line(meta.TextOf("caption", "title")) };
    }
}
