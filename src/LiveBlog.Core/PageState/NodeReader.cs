namespace LiveBlog.Core.PageState;

/// <summary>Reads trees of nodes into blocks, whichever editor or CMS they are from: what a node is, its kind tells; where its words, its
/// children and its address stand, the node itself.</summary>
internal static class NodeReader
{
    private const int MostDepth = 48;

    /// <summary>Reads the nodes; neighbours that are items of a list become one list, pieces of a line one paragraph.</summary>
    public static void ReadAll(JsonView nodes, BodyParts parts, int depth)
    {
        if (depth > MostDepth)
            return;
        if (DeltaBody.Is(nodes))
            DeltaBody.Read(nodes, parts);
        else if (IsLine(nodes))
            parts.Add(NodeText.Read(nodes.Items()));
        else
            ReadEach(nodes, parts, depth);
    }

    private static void ReadEach(JsonView nodes, BodyParts parts, int depth)
    {
        List<RichText> items = [];
        bool isOrdered = false;
        foreach (JsonView child in nodes.Items())
        {
            BodyNode? node = child.IsObject ? new BodyNode(child) : null;
            if (node is not null && Item(node, parts, out bool counts) is { } item)
            {
                isOrdered = items.Count == 0 ? counts : isOrdered;
                items.Add(item);
                continue;
            }

            Close(items, isOrdered, parts);
            if (node is null)
                parts.Html(child.IsArray ? NodeText.Flat(child) : child.Text);
            else
                Read(node, parts, depth);
        }

        Close(items, isOrdered, parts);
    }

    public static void Read(BodyNode node, BodyParts parts, int depth)
    {
        if (depth > MostDepth || node.Role is NodeRole.Box or NodeRole.Alt)
            return;
        switch (node.Role)
        {
            case NodeRole.Picture when NodeMedia.Picture(node, parts): break;
            case NodeRole.Video or NodeRole.Post: NodeMedia.Post(node, parts); break;
            case NodeRole.Comment: NodeMedia.Comment(node, parts); break;
            case NodeRole.Quote: NodeQuote.Read(node, parts); break;
            case NodeRole.Heading when Line(node, parts) is { } title:
                parts.Add(new Heading { Level = node.Level, Content = title });
                break;
            case NodeRole.List: List(node, parts, depth); break;
            case NodeRole.Link or NodeRole.Strong or NodeRole.Emphasis: parts.Add(NodeText.Read(node)); break;
            case NodeRole.Table: NodeTable.Read(node, parts); break;
            default: Words(node, parts, depth); break;
        }
    }

    /// <summary>The paragraphs below the node, each as one text.</summary>
    public static List<RichText> Lines(BodyNode root, BodyParts parts)
    {
        List<RichText> lines = [];
        Stack<(JsonView Node, int Depth)> open = new([(root.Source, 0)]);
        while (open.TryPop(out (JsonView Node, int Depth) next))
        {
            BodyNode? node = next.Node.IsObject ? new BodyNode(next.Node) : null;
            if (next.Depth > 0 && node?.Role is NodeRole.Box or NodeRole.Source or NodeRole.Alt)
                continue;
            JsonView children = node?.Children ?? default;
            if (!children.Exists || next.Depth > MostDepth || HoldsLine(children))
            {
                if ((node is null ? parts.Rich(next.Node.Text) : Line(node, parts)) is { } line)
                    lines.Add(line);
                continue;
            }

            foreach (JsonView child in children.Items().Reverse())
                open.Push((child, next.Depth + 1));
        }

        return lines;
    }

    /// <summary>The node's words as one text.</summary>
    public static RichText? Line(BodyNode node, BodyParts parts) =>
        node.Children.Exists ? NodeText.Read(node) : Marked(node) ?? parts.Rich(node.Words);

    /// <summary>A leaf that bears marks of its own.</summary>
    private static RichText? Marked(BodyNode node) =>
        node.IsInline && NodeText.Read(node) is { Marks.Count: > 0 } words ? words : null;

    private static bool HoldsLine(JsonView children) =>
        children.Items().Any(child => child.IsString || (child.IsObject && new BodyNode(child).IsInline));

    /// <summary>True for pieces of one line: strings among nodes, or leaves of which one is a link or marked, or has a blank at its
    /// end.</summary>
    private static bool IsLine(JsonView nodes)
    {
        bool hasText = false;
        bool hasMark = false;
        bool hasBlank = false;
        foreach (JsonView child in nodes.Items())
        {
            BodyNode? node = child.IsObject ? new BodyNode(child) : null;
            if (node is { IsInline: false } || (node is null && !child.IsString))
                return false;
            string words = node is null ? child.Element.GetString()! : node.Leaf ?? "";
            hasText |= node is null;
            hasMark |= node is not null && (node.Role != NodeRole.Any || node.Source.First("marks", "annotations", "bold").Exists);
            hasBlank |= words.Length > 1 && (char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]));
        }

        return hasMark || (hasBlank && !hasText);
    }

    /// <summary>The words of an item that stands in no list: editors write one after another.</summary>
    private static RichText? Item(BodyNode node, BodyParts parts, out bool counts)
    {
        string? style = node.Source["listItem"].Text;
        counts = style == "number" || (style is null && NodeKinds.IsOrdered(node.Kind));
        return style is not null || node.Role == NodeRole.Item ? Line(node, parts) : null;
    }

    private static void Close(List<RichText> items, bool isOrdered, BodyParts parts)
    {
        if (items.Count > 0)
            parts.Add(new ListBlock { IsOrdered = isOrdered, Items = [.. items] });
        items.Clear();
    }

    /// <summary>Words, or nodes below that have them.</summary>
    private static void Words(BodyNode node, BodyParts parts, int depth)
    {
        JsonView children = node.Children;
        if (children.Exists && !HoldsLine(children))
            ReadAll(children, parts, depth + 1);
        else if (children.Exists)
            parts.Add(NodeText.Read(node));
        else if (Marked(node) is { } marked)
            parts.Add(marked);
        else if (node.Words is { } words)
            parts.Paragraph(words);
        else
            NodeMedia.Unnamed(node, parts);
    }

    private static void List(BodyNode node, BodyParts parts, int depth)
    {
        JsonView entries = node.Children is { Exists: true } children ? children : node.Find("items", "list_items", "values");
        List<RichText> items = [];
        foreach (JsonView entry in entries.Items())
        {
            if ((entry.IsString ? parts.Rich(entry.Text) : Whole(new BodyNode(entry), parts)) is { } item)
                items.Add(item);
        }

        bool isOrdered = NodeKinds.IsOrdered(node.Kind) || node.TextOf("list_type", "style", "listType") is "ordered" or "number"
            || node.Find("ordered").Flag == true;
        if (items.Count == 0)
            Words(node, parts, depth);
        Close(items, isOrdered, parts);
    }

    /// <summary>All lines of an item as one.</summary>
    public static RichText? Whole(BodyNode node, BodyParts parts)
    {
        List<RichText> lines = Lines(node, parts);
        return lines.Count switch { 0 => null, 1 => lines[0], _ => new RichText(string.Join(' ', lines.Select(line => line.Text))) };
    }
}
