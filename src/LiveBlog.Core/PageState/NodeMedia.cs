using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Sites;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PageState;

/// <summary>Pictures, films and posts that stand as nodes of a body or beside it.</summary>
internal static class NodeMedia
{
    private const int MostNodes = 200;

    private static readonly FrozenSet<string> Captions = Names(["caption", .. KnownLanguages.Fields(words => words.Caption)]);

    private static readonly FrozenSet<string> Credits = Names(
        ["credit", "copyrightHolder", "copyright", "creditText", "photographer", .. KnownLanguages.Fields(words => words.Credit)]);

    private static FrozenSet<string> Names(string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first text under one of the names, in whatever case.</summary>
    private static string? Named(BodyNode node, FrozenSet<string> names)
    {
        foreach (JsonView layer in node.Layers.Where(layer => layer.IsObject))
        {
            foreach (JsonProperty member in layer.Element.EnumerateObject().Take(MostNodes))
            {
                if (names.Contains(member.Name) && JsonView.Of(member.Value, layer.Store).Text is { } text)
                    return text;
            }
        }

        return null;
    }

    /// <summary>Takes the picture. False where it has neither address nor caption.</summary>
    public static bool Picture(BodyNode node, BodyParts parts)
    {
        Image image = Image(node, parts, Address(node, parts.Page) ?? Stored(node, isPicture: true) ?? Nested(node));
        if (image.Url is null && node.Words is { } html)
            image = parts.Sub(html).OfType<Image>().FirstOrDefault() is { } drawn
                ? image with { Url = drawn.Url, Alt = image.Alt ?? drawn.Alt }
                : image;
        if (image.Url is null && image.Caption is null)
            return false;
        parts.Add(image);
        return true;
    }

    public static Image Image(BodyNode node, BodyParts parts, string? address)
    {
        string? caption = Said(node, NodeRole.Caption, parts)
            ?? BodyText.Line(Named(node, Captions) ?? node.Find("caption")["basic"].Text);
        string? credit = Said(node, NodeRole.Credit, parts)
            ?? BodyText.Line(Named(node, Credits)
            ?? node.Child(NodeRole.Picture)?.TextOf("credit", "copyrightHolder", "copyright")
            ?? node.Find("image").TextOf("credit", "copyright")
            ?? node.Find("credits")["by"].Items().Select(by => by["name"].Text).FirstOrDefault(name => name is not null));
        (string? words, string? own) = caption is null ? (null, null) : CaptionCredit.Split(caption);
        return new Image
        {
            Url = Addresses.Resolve(parts.Page, address),
            Alt = Said(node, NodeRole.Alt, parts)
                ?? BodyText.Line(node.TextOf("alt", "altText", "alt_text", "alternativeText", "description")),
            Caption = words,
            Credit = CaptionCredit.Clean(credit) ?? own,
        };
    }

    /// <summary>A post of a service, a film, or what else a frame shows; the words of the node where it tells no address.</summary>
    public static void Post(BodyNode node, BodyParts parts)
    {
        bool isFilm = node.Role == NodeRole.Video;
        Block? block = Known(node) ?? node.Layers.Select(layer => StatePost.Read(layer, parts)).FirstOrDefault(found => found is not null)
            ?? Below(node, parts);
        string? caption = Said(node, NodeRole.Caption, parts) ?? BodyText.Line(node.TextOf("caption", "mediaTitle", "headline", "title"));
        if (isFilm && block is null or Embed { Provider: "other" })
            block = new Video { Url = (block as Embed)?.Url ?? Addresses.Resolve(parts.Page, Nested(node)), Caption = caption };
        if (block is Embed { Author: null, Provider: not "other" } embed)
            block = embed with { Author = BodyText.Line(node.TextOf("author_name", "authorName")) };
        if (block is Video { Caption: null } film)
            block = film with { Caption = isFilm || Known(node) is not null ? caption : null };
        if (block is not null)
            parts.Add(block);
        else if (node.Children.Exists)
            NodeReader.ReadAll(node.Children, parts, 1);
        else
            parts.Html(node.Words);
    }

    /// <summary>A node of a kind that tells nothing, and without words: a film by its ids, or what stands at a known service.</summary>
    public static void Unnamed(BodyNode node, BodyParts parts)
    {
        Block? block = Known(node)
            ?? node.Layers.Select(layer => StatePost.Read(layer, parts)).FirstOrDefault(found =>
                found is not null and not Embed { Provider: "other" });
        if (block is not null)
            parts.Add(block);
    }

    public static void Comment(BodyNode node, BodyParts parts) => parts.Add(new Embed
    {
        Provider = "comment",
        Url = Addresses.Resolve(parts.Page, node.TextOf("permalink")),
        Author = BodyText.Line(node.TextOf("commenter", "author", "credit", "name", "dateTime")),
        Text = BodyText.Line(node.Words),
    });

    /// <summary>What a child says of the picture: its caption, its credit.</summary>
    private static string? Said(BodyNode node, NodeRole role, BodyParts parts) =>
        node.Child(role) is { } child && NodeReader.Lines(child, parts) is { Count: > 0 } lines
            ? string.Join(' ', lines.Select(line => line.Text))
            : null;

    /// <summary>The film whose ids the node holds.</summary>
    private static Video? Known(BodyNode node) => Stored(node, isPicture: false) is { } address
        && Addresses.Resolve(null, address) is { } url
        ? new Video { Url = url, Provider = Embeds.Provider(url) }
        : null;

    /// <summary>The post that a node below holds with its markup, or the address that one of the children is.</summary>
    private static Block? Below(BodyNode node, BodyParts parts)
    {
        foreach (JsonView child in node.Children.Items().Where(child => child.IsObject).Take(8))
        {
            BodyNode below = new(child);
            if (Addresses.Resolve(null, (below.Leaf ?? "").Trim()) is { } url)
                return Embeds.At(url, null);
            if (below.Layers.Select(layer => StatePost.Read(layer, parts)).FirstOrDefault(found => found is not null) is { } block)
                return block;
        }

        return null;
    }

    private static string? Address(BodyNode node, Uri? page)
    {
        foreach (JsonView layer in node.Layers)
        {
            string? address = layer.TextOf("url", "src", "href", "imageUrl", "source") ?? layer["file"]["url"].Text
                ?? layer["image"].TextOf("url", "src", "filename");
            if (address is not null && Addresses.Resolve(page, address) is not null)
                return address;
        }

        return NodeText.Attribute(node)?.AbsoluteUri;
    }

    /// <summary>The address that a service gives to ids.</summary>
    private static string? Stored(BodyNode node, bool isPicture)
    {
        foreach (MediaAddress known in MediaAddresses.All)
        {
            if (known.IsPicture == isPicture && (known.Kind is null || node.Kind.Contains(known.Kind, StringComparison.Ordinal))
                && Filled(known.Template, node) is { } address)
                return address;
        }

        return null;
    }

    private static string? Filled(string template, BodyNode node)
    {
        string[] pieces = template.Split('{', '}');
        BodyNode holder = node.Child(NodeRole.Picture) ?? node;
        for (int i = 1; i < pieces.Length; i += 2)
        {
            string[] names = pieces[i].Split('|');
            string? value = holder.TextOf(names) ?? (names[^1].StartsWith('=') ? names[^1][1..] : null);
            if (value is null || value.Contains(':', StringComparison.Ordinal))
                return null;
            pieces[i] = value;
        }

        return string.Concat(pieces);
    }

    /// <summary>The largest of the renditions that stand somewhere below: the original, else the widest, else the first.</summary>
    private static string? Nested(BodyNode node)
    {
        string? best = null;
        int most = -1;
        Queue<(string Name, JsonView Value)> open = new([("", node.Source)]);
        for (int seen = 0; seen < MostNodes && open.TryDequeue(out (string Name, JsonView Value) next); seen++)
        {
            if (next.Value.TextOf("url", "src", "fullsize", "href") is { } address && Addresses.Resolve(null, address) is not null
                && Size(next.Name, next.Value) is var size && size > most)
                (best, most) = (address, size);
            foreach ((string name, JsonView value) in Members(next.Value))
                open.Enqueue((name, value));
        }

        return best;
    }

    private static IEnumerable<(string Name, JsonView Value)> Members(JsonView value)
    {
        if (value.IsArray)
            return value.Items().Select(item => ("", item));
        return value.IsObject
            ? value.Element.EnumerateObject().Take(MostNodes).Where(member => member.Value.ValueKind
                is JsonValueKind.Object or JsonValueKind.Array)
                .Select(member => (member.Name, new JsonView(member.Value, value.Store)))
            : [];
    }

    private static int Size(string name, JsonView rendition)
    {
        JsonView fields = rendition["fields"] is { IsObject: true } own ? own : rendition;
        if (fields["isMaster"].Flag == true || name == "original")
            return int.MaxValue;
        return int.TryParse(fields["width"].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int width) ? width : 0;
    }
}
