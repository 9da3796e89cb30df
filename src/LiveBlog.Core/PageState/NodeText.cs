using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.PageState;

/// <summary>The words of a node of rich text, with marks and links however its editor writes them.</summary>
internal static class NodeText
{
    private const int MostDepth = 48;
    private const int Bold = 1;
    private const int Italic = 2;

    /// <summary>The words; null where the node has none.</summary>
    public static RichText? Read(BodyNode root) => Read([root.Source], root.Find("markDefs"));

    /// <summary>The words of nodes that stand in one line.</summary>
    public static RichText? Read(IEnumerable<JsonView> nodes, JsonView links = default)
    {
        RichTextBuilder text = new();
        Stack<(JsonView Node, int Depth)> open = new();
        foreach (JsonView node in nodes.Reverse())
            open.Push((node, 0));
        while (open.TryPop(out (JsonView Node, int Depth) frame))
        {
            if (frame.Depth < 0)
                text.Close();
            else if (frame.Node.IsString)
                Append(frame.Node.Element.GetString(), text);
            else if (frame.Node.IsObject && frame.Depth <= MostDepth)
                Enter(new BodyNode(frame.Node), frame.Depth, links, text, open);
        }

        return text.Take();
    }

    /// <summary>The words of a node that is written as a list: its kind, its attributes, its words or the lists of its children.</summary>
    public static string Flat(JsonView node)
    {
        System.Text.StringBuilder words = new();
        Stack<(JsonView Node, int Depth)> open = new([(node, 0)]);
        while (open.TryPop(out (JsonView Node, int Depth) next))
        {
            if (next.Node.IsString)
                words.Append(next.Node.Element.GetString());
            else if (next.Depth <= MostDepth)
            {
                List<JsonView> items = [.. next.Node.Items()];
                int first = items.FindIndex(item => item.IsString);
                bool hasKind = items.Count > 1 && first >= 0 && first < items.Count - 1
                    && items[first].Element.GetString() is { Length: > 0 and <= 12 } kind && kind.All(char.IsLetterOrDigit);
                foreach (JsonView item in items.Skip(hasKind ? first + 1 : 0).Reverse().Where(item => item.IsString || item.IsArray))
                    open.Push((item, next.Depth + 1));
            }
        }

        return words.ToString();
    }

    private static void Enter(BodyNode node, int depth, JsonView links, RichTextBuilder text, Stack<(JsonView Node, int Depth)> open)
    {
        if (depth > 0 && node.Role is NodeRole.Box or NodeRole.Alt or NodeRole.Picture)
            return;
        if (node.Role == NodeRole.Break)
        {
            text.Break();
            return;
        }

        List<(MarkKind Kind, Uri? Url)> marks = [.. Marks(node, links)];
        JsonView children = node.Children;
        marks.ForEach(mark => text.Open(mark.Kind, mark.Url));
        if (!children.Exists)
        {
            Append(node.Leaf ?? node.Words, text);
            marks.ForEach(_ => text.Close());
            return;
        }

        marks.ForEach(_ => open.Push((default, -1)));
        foreach (JsonView child in children.Items().Reverse())
            open.Push((child, depth + 1));
    }

    private static void Append(string? words, RichTextBuilder text)
    {
        ReadOnlySpan<char> all = words;
        foreach (Range line in all.Split('\n'))
        {
            if (line.Start.Value > 0)
                text.Break();
            text.Append(all[line]);
        }
    }

    /// <summary>A node is a mark or a link itself, or its leaf names them: by nodes with a type, by names, by keys of the block's
    /// definitions, by flags, or by bits.</summary>
    private static IEnumerable<(MarkKind Kind, Uri? Url)> Marks(BodyNode node, JsonView links)
    {
        if (node.Role == NodeRole.Link && Address(node) is { } own)
            yield return (MarkKind.Link, own);
        JsonView leaf = node.Source;
        JsonView flags = leaf.First("annotations", "styles") is { IsObject: true } styles ? styles : leaf;
        int bits = int.TryParse(leaf["format"].Text, out int format) ? format : 0;
        if (node.Role == NodeRole.Strong || flags.First("bold", "strong").Flag == true || (bits & Bold) != 0)
            yield return (MarkKind.Strong, null);
        if (node.Role == NodeRole.Emphasis || flags.First("italic", "em").Flag == true || (bits & Italic) != 0)
            yield return (MarkKind.Emphasis, null);
        foreach (JsonView mark in Listed(node).Take(8))
        {
            string name = NodeKinds.Bare((mark.IsString ? mark.Text : mark["type"].Text) ?? "");
            NodeRole role = NodeKinds.Role(name);
            if (role is NodeRole.Strong or NodeRole.Emphasis)
                yield return (role == NodeRole.Strong ? MarkKind.Strong : MarkKind.Emphasis, null);
            else if ((mark.IsString ? Defined(links, mark.Text) : mark) is { IsObject: true } link && Address(new BodyNode(link)) is { } url)
                yield return (MarkKind.Link, url);
        }
    }

    private static IEnumerable<JsonView> Listed(BodyNode node) =>
        node.Source["marks"] is { IsArray: true } marks ? marks.Items() : node.Find("attributes").Items().Where(mark => mark.IsString);

    private static JsonView Defined(JsonView links, string? key) =>
        links.Items().Take(64).FirstOrDefault(link => link["_key"].Text == key);

    /// <summary>The address of a link: a member, a named attribute, or a child of its own.</summary>
    private static Uri? Address(BodyNode link)
    {
        if (Addresses.Resolve(null, link.TextOf("href", "url", "uri", "locator", "link")) is { } url)
            return url;
        return Attribute(link) ?? link.Children.Items().Where(child => child.IsObject).Take(8)
            .Select(child => Attribute(new BodyNode(child))).FirstOrDefault(address => address is not null);
    }

    /// <summary>The first of the attributes, listed by name and value, that is an address.</summary>
    public static Uri? Attribute(BodyNode node) =>
        node.Source["attributes"].Items().Select(attribute => attribute["value"].Text)
            .Where(value => value?.StartsWith("http", StringComparison.Ordinal) == true)
            .Select(value => Addresses.Resolve(null, value)).FirstOrDefault();
}
