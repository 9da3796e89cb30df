namespace LiveBlog.Core.PageState;

/// <summary>A table as a node: rows of cells, or nodes of nodes.</summary>
internal static class NodeTable
{
    public static void Read(BodyNode node, BodyParts parts)
    {
        JsonView header = node.Find("header");
        List<ValueList<RichText>> rows = header.IsArray ? [Row(header, parts)] : [];
        JsonView body = node.Find("rows") is { IsArray: true } own ? own : node.Children;
        foreach (JsonView row in body.Items())
            rows.Add(Row(row.IsArray ? row : new BodyNode(row).Children, parts));
        JsonView first = body.Items().FirstOrDefault();
        JsonView corner = first.IsObject ? new BodyNode(first).Children.Items().FirstOrDefault() : default;
        bool hasHeader = header.IsArray || (corner.IsObject && new BodyNode(corner).Kind.Contains("header", StringComparison.Ordinal));
        if (rows.Count > 0)
            parts.Add(new Table { Rows = [.. rows], HasHeader = hasHeader });
        else
            parts.Html(node.Words);
    }

    private static ValueList<RichText> Row(JsonView cells, BodyParts parts) =>
        [.. cells.Items().Select(cell => (cell.IsObject ? NodeReader.Whole(new BodyNode(cell), parts) : parts.Rich(cell.Text)) ?? RichText.Empty)];
}
