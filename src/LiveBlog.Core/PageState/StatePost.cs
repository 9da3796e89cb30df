using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.PageState;

/// <summary>A post, video or graphic of another service, from the HTML, address or ids that state keeps of it.</summary>
internal static class StatePost
{
    private static readonly string[] AddressNames =
        ["canonicalUrl", "originalUrl", "original_url", "source", "url", "href", "embedUrl", "iframeUrl", "embed", "link"];

    /// <summary>The block, or null where neither HTML nor an address tells of one.</summary>
    public static Block? Read(JsonView node, BodyParts parts)
    {
        JsonView raw = node.First("raw_oembed", "oembed", "oEmbed", "aresOEmbed");
        raw = raw["oembed"] is { IsObject: true } inner ? inner : raw;
        Uri? url = Address(node, raw, parts.Page);
        if ((raw["html"].Text ?? node.TextOf("html", "embedHtml", "embed_html", "embedCode", "safeEmbedCode")) is { } html
            && FromHtml(html, parts) is { } block)
            return url is null ? block : With(block, url);
        if (url is null)
            return null;
        Block at = Embeds.At(url, null);
        string? caption = BodyText.Line(node.TextOf("caption", "title", "mediaTitle"));
        return at switch
        {
            Video video => video with { Caption = caption },
            Embed embed => embed with { Author = BodyText.Line(raw.TextOf("author_name", "authorName")
                ?? node.TextOf("author_name", "authorName")), Text = embed.Provider == "other" ? caption : null },
            _ => at,
        };
    }

    private static Block? FromHtml(string html, BodyParts parts)
    {
        ValueList<Block> blocks = parts.Sub(html);
        return blocks.FirstOrDefault(block => block is Embed or Video);
    }

    private static Block With(Block block, Uri url) => block switch
    {
        Embed embed when Embeds.Provider(url) is not null || embed.Url is null => embed with { Url = url },
        Video video when video.Url is null => video with { Url = url },
        _ => block,
    };

    private static Uri? Address(JsonView node, JsonView raw, Uri? page)
    {
        foreach (JsonView view in (JsonView[])[node, raw, node.First("referent", "data", "model")])
        {
            foreach (string name in AddressNames)
            {
                if (view[name].Text is { } written && (written.StartsWith("http", StringComparison.OrdinalIgnoreCase) || written[0] == '/')
                    && Addresses.Resolve(page, written) is { } url)
                    return url;
            }
        }

        return null;
    }
}
