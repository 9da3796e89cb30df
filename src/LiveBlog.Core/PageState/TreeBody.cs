using LiveBlog.Core.Pages;
namespace LiveBlog.Core.PageState;

/// <summary>Rich text as editors keep it, a tree of typed nodes with texts as its leaves: ProseMirror, TipTap and Storyblok ("content",
/// marks as a list), Slate and Lexical ("children", marks as flags or bits) and Portable Text ("children", marks by name, lists as blocks
/// one after another). What holds no text of its own is an element like any other.</summary>
internal static class TreeBody
{
    private const int MostDepth = 48;
    private const int Look = 4;

    /// <summary>True for a typed node with a text in it: the leaf says so, or has no children.</summary>
    public static bool Is(JsonView node)
    {
        for (int depth = 0; depth < Look && node.IsObject; depth++)
        {
            JsonView children = Children(node);
            if (!children.IsArray || (!node["type"].IsString && !node["_type"].IsString))
                return false;
            JsonView first = children.Items().FirstOrDefault();
            if (first["text"].IsString)
                return !Children(first).IsArray;
            node = first;
        }

        return false;
    }

    /// <summary>Reads the nodes; neighbours that are items of a list become one list.</summary>
    public static void ReadAll(JsonView nodes, BodyParts parts, int depth)
    {
        List<RichText> items = [];
        bool isOrdered = false;
        foreach (JsonView node in nodes.Items())
        {
            if (node["listItem"].Text is { } style && TreeText.Read(node) is { } item)
            {
                isOrdered = items.Count == 0 ? style == "number" : isOrdered;
                items.Add(item);
                continue;
            }

            Close(items, isOrdered, parts);
            Read(node, parts, depth);
        }

        Close(items, isOrdered, parts);
    }

    private static void Close(List<RichText> items, bool isOrdered, BodyParts parts)
    {
        if (items.Count > 0)
            parts.Add(new ListBlock { IsOrdered = isOrdered, Items = [.. items] });
        items.Clear();
    }

    private static void Read(JsonView node, BodyParts parts, int depth)
    {
        if (depth > MostDepth)
            return;
        string kind = Kind(node);
        JsonView children = Children(node);
        if (kind.Contains("quote", StringComparison.Ordinal) && children.IsArray)
            Quote(node, parts);
        else if (kind.Contains("list", StringComparison.Ordinal) || kind is "ul" or "ol")
            Close([.. Lines(node)], kind.StartsWith('o') || kind.StartsWith("num", StringComparison.Ordinal)
                || node["listType"].Text == "number", parts);
        else if (kind == "table" && children.IsArray)
            Rows(node, parts);
        else if (!children.IsArray)
            Other(node, parts, depth);
        else if (!children.Items().Any(IsInline))
            ReadAll(children, parts, depth + 1);
        else if (Level(node, kind) is { } level && TreeText.Read(node) is { } title)
            parts.Add(new Heading { Level = level, Content = title });
        else if (TreeText.Read(node) is { } words)
            parts.Add(words);
        else if (node.First("url", "src").IsString)
            Other(node, parts, depth);
    }

    /// <summary>The node's kind; a block of Portable Text is what its style says.</summary>
    private static string Kind(JsonView node) =>
        (node["_type"].Text == "block" ? node["style"].Text : node.TextOf("type", "_type"))?.Replace("_", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";

    public static JsonView Children(JsonView node) => node.First("children", "content");

    private static bool IsInline(JsonView node) =>
        node["text"].IsString || Kind(node) is "link" or "a" or "autolink" or "mention" or "hardbreak" or "linebreak" or "inline";

    private static int? Level(JsonView node, string kind)
    {
        if (!kind.StartsWith("head", StringComparison.Ordinal) && kind is not ['h', >= '1' and <= '6'])
            return null;
        string? level = node["attrs"]["level"].Text ?? node["level"].Text ?? node["tag"].Text ?? kind;
        return level[^1] is >= '1' and <= '6' and var digit ? digit - '0' : 3;
    }

    /// <summary>The blocks of words below the node, each as one text.</summary>
    private static List<RichText> Lines(JsonView root)
    {
        List<RichText> lines = [];
        Stack<(JsonView Node, int Depth)> open = new([(root, 0)]);
        while (open.TryPop(out (JsonView Node, int Depth) next))
        {
            JsonView children = Children(next.Node);
            if (next.Depth > MostDepth || !children.IsArray || children.Items().Any(IsInline))
            {
                if (TreeText.Read(next.Node) is { } line)
                    lines.Add(line);
                continue;
            }

            foreach (JsonView child in children.Items().Reverse())
                open.Push((child, next.Depth + 1));
        }

        return lines;
    }

    private static void Quote(JsonView node, BodyParts parts)
    {
        if (Lines(node) is { Count: > 0 } lines)
            parts.Add(new BlockQuote { Paragraphs = [.. lines],
                Speaker = Text.SignatureLine.Read(BodyText.Line(node["attrs"].TextOf("cite", "citation", "author"))) });
    }

    private static void Rows(JsonView node, BodyParts parts)
    {
        List<ValueList<RichText>> rows =
            [.. Children(node).Items()
            .Select(row => (ValueList<RichText>)[.. Children(row).Items()
            .Select(cell => new RichText(string.Join(' ', Lines(cell).Select(line => line.Text))))])];
        bool hasHeader = Kind(Children(Children(node).Items().FirstOrDefault()).Items().FirstOrDefault())
            .Contains("header", StringComparison.Ordinal);
        if (rows.Count > 0)
            parts.Add(new Table { Rows = [.. rows], HasHeader = hasHeader });
    }

    /// <summary>A picture, a post, or components that the editor has set into the text.</summary>
    private static void Other(JsonView node, BodyParts parts, int depth)
    {
        JsonView inner = node["attrs"].First("body", "content");
        if (inner.IsArray && Kind(node) is "blok" or "component")
        {
            foreach (JsonView component in inner.Items())
                ElementBody.Read(component, parts, depth + 1);
        }
        else if (node["type"].Exists || node["_type"].Exists)
            ElementBody.Read(node, parts, depth + 1);
    }
}
