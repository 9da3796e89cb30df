using System.Globalization;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>The elements of a Guardian block ("…pageElements.TextBlockElement"; dotcom-rendering src/types/content.ts).</summary>
internal static class GuardianBody
{
    private static readonly string[] Furniture =
        ["RichLink", "Callout", "Disclaimer", "Newsletter", "AdPlaceholder", "Epic", "GuVideo", "Unsupported", "Sign"];

    public static void Read(JsonView element, BodyParts parts)
    {
        string kind = Kind(element["_type"].Text ?? "");
        if (Array.Exists(Furniture, kind.StartsWith))
            return;
        if (kind.StartsWith("Image", StringComparison.Ordinal))
            parts.Add(Image(element, parts));
        else if (kind.StartsWith("Pullquote", StringComparison.Ordinal))
            Pullquote(element, parts);
        else if (kind.StartsWith("Comment", StringComparison.Ordinal))
            parts.Add(new Embed { Provider = "comment", Url = Addresses.Resolve(parts.Page, element["permalink"].Text),
                Author = BodyText.Line(element.TextOf("author", "dateTime")), Text = BodyText.Line(element["body"].Text) });
        else if (Post(element, kind, parts) is { } post)
            parts.Add(post);
        else
            parts.Html(element["html"].Text);
    }

    /// <summary>"model.dotcomrendering.pageElements.TextBlockElement" is "Text".</summary>
    private static string Kind(string type) =>
        type[(type.LastIndexOf('.') + 1)..].Replace("BlockElement", "", StringComparison.Ordinal)
            .Replace("Element", "", StringComparison.Ordinal);

    private static Block? Post(JsonView element, string kind, BodyParts parts)
    {
        if (kind.StartsWith("Youtube", StringComparison.OrdinalIgnoreCase) && element["assetId"].Text is { } asset)
            return new Video { Url = Addresses.Resolve(null, "https://www.youtube.com/watch?v=" + asset), Provider = "youtube",
                Caption = BodyText.Line(element["mediaTitle"].Text) };
        if (kind is "Text" or "Subheading" or "Blockquote" or "Table" or "Code" or "ContentAtom")
            return null;
        return StatePost.Read(element, parts);
    }

    private static void Pullquote(JsonView element, BodyParts parts)
    {
        if (parts.Texts(element["html"]) is { Count: > 0 } words)
            parts.Add(new BlockQuote { Paragraphs = [.. words], Speaker = SignatureLine.Read(BodyText.Line(element["attribution"].Text)) });
    }

    private static Image Image(JsonView element, BodyParts parts)
    {
        JsonView data = element["data"];
        return new Image
        {
            Url = Addresses.Resolve(parts.Page, Largest(element)),
            Alt = BodyText.Line(data["alt"].Text),
            Caption = BodyText.Line(data["caption"].Text),
            Credit = CaptionCredit.Clean(BodyText.Line(data["credit"].Text)),
        };
    }

    /// <summary>The master picture, else the widest.</summary>
    private static string? Largest(JsonView element) =>
        element["media"]["allImages"].Items()
            .OrderByDescending(image => image["fields"]["isMaster"].Flag == true)
            .ThenByDescending(
                image => int.TryParse(image["fields"]["width"].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int width)
                ? width
                : 0)
            .Select(image => image["url"].Text).FirstOrDefault(url => url is not null);
}
