using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
namespace LiveBlog.Core.PageState;

/// <summary>Contentful rich text (https://www.contentful.com/developers/docs/concepts/rich-text/), as ITV News embeds it.</summary>
internal static class RichTextBody
{
    private const int MostDepth = 48;

    public static void Read(JsonView node, BodyParts parts, int depth)
    {
        string kind = node["nodeType"].Text ?? "";
        if (depth > MostDepth)
            return;
        if (kind == "paragraph")
            parts.Add(Inline(node));
        else if (kind.StartsWith("heading-", StringComparison.Ordinal) && Inline(node) is { } title)
            parts.Add(new Heading { Level = kind[^1] is >= '1' and <= '6' ? kind[^1] - '0' : 3, Content = title });
        else if (kind is "unordered-list" or "ordered-list" && Lines(node, depth) is { Count: > 0 } items)
            parts.Add(new ListBlock { IsOrdered = kind[0] == 'o', Items = [.. items] });
        else if (kind == "blockquote" && Lines(node, depth) is { Count: > 0 } words)
            parts.Add(new BlockQuote { Paragraphs = [.. words] });
        else if (kind == "table")
            Table(node, parts, depth);
        else if (kind.StartsWith("embedded-", StringComparison.Ordinal))
            Entry(node, parts);
        else if (kind is not "hr")
            Children(node, parts, depth);
    }

    private static void Children(JsonView node, BodyParts parts, int depth)
    {
        foreach (JsonView child in node["content"].Items())
            Read(child, parts, depth + 1);
    }

    /// <summary>The paragraphs below the node, each as one text.</summary>
    private static List<RichText> Lines(JsonView node, int depth)
    {
        List<RichText> lines = [];
        Stack<JsonView> open = new(node["content"].Items().Reverse());
        while (open.TryPop(out JsonView next))
        {
            if (next["nodeType"].Text is "paragraph" or "text" || depth > MostDepth)
            {
                if (Inline(next) is { } line)
                    lines.Add(line);
                continue;
            }

            foreach (JsonView child in next["content"].Items().Reverse())
                open.Push(child);
        }

        return lines;
    }

    private static void Table(JsonView node, BodyParts parts, int depth)
    {
        List<ValueList<RichText>> rows =
            [.. node["content"].Items().Select(row => (ValueList<RichText>)[.. row["content"].Items().Select(cell => Cell(cell, depth))])];
        bool hasHeader = node["content"].Items().FirstOrDefault()["content"].Items().FirstOrDefault()["nodeType"]
            .Text == "table-header-cell";
        if (rows.Count > 0)
            parts.Add(new Table { Rows = [.. rows], HasHeader = hasHeader });
    }

    private static RichText Cell(JsonView cell, int depth) => new(string.Join(' ', Lines(cell, depth).Select(line => line.Text)));

    /// <summary>The words of the node with their marks.</summary>
    private static RichText? Inline(JsonView root)
    {
        RichTextBuilder text = new();
        Stack<(JsonView Node, bool IsEnd)> open = new([(root, false)]);
        while (open.TryPop(out (JsonView Node, bool IsEnd) frame))
        {
            if (frame.IsEnd)
                text.Close();
            else if (frame.Node["nodeType"].Text == "text")
                Words(frame.Node, text);
            else
                Enter(frame.Node, text, open);
        }

        return text.Take();
    }

    private static void Enter(JsonView node, RichTextBuilder text, Stack<(JsonView Node, bool IsEnd)> open)
    {
        if (node["nodeType"].Text == "hyperlink" && Addresses.Resolve(null, node["data"]["uri"].Text) is { } url)
        {
            text.Open(MarkKind.Link, url);
            open.Push((node, true));
        }

        foreach (JsonView child in node["content"].Items().Reverse())
            open.Push((child, false));
    }

    private static void Words(JsonView node, RichTextBuilder text)
    {
        List<MarkKind> marks = [];
        foreach (JsonView mark in node["marks"].Items())
        {
            if (mark["type"].Text is "bold")
                marks.Add(MarkKind.Strong);
            else if (mark["type"].Text is "italic")
                marks.Add(MarkKind.Emphasis);
        }

        marks.ForEach(mark => text.Open(mark, null));
        ReadOnlySpan<char> words = node["value"].Element.ValueKind == System.Text.Json.JsonValueKind.String
            ? node["value"].Element.GetString()
            : "";
        foreach (Range line in words.Split('\n'))
        {
            if (line.Start.Value > 0)
                text.Break();
            text.Append(words[line]);
        }

        marks.ForEach(_ => text.Close());
    }

    /// <summary>An entry set into the text: its type and fields stand on the node, in its data, or in the data's target.</summary>
    private static void Entry(JsonView node, BodyParts parts)
    {
        JsonView data = node["data"];
        JsonView target = data["target"];
        JsonView fields = target["fields"] is { IsObject: true } own
            ? own
            : data["fields"] is { IsObject: true } other ? other : target is { IsObject: true } ? target : data;
        string kind = (node["contentType"].Text ?? data["contentType"].Text ?? fields["contentType"].Text
            ?? target["sys"]["contentType"]["sys"]["id"].Text ?? "").ToLowerInvariant();
        string? address = fields["url"].Text ?? fields["file"]["url"].Text ?? fields["image"]["url"].Text
            ?? fields["image"]["fields"]["file"]["url"].Text;
        bool isPicture = kind is "image" or "asset"
            || fields["file"]["contentType"].Text?.StartsWith("image/", StringComparison.Ordinal) == true;
        if (kind == "brightcove" || fields["accountId"].Exists)
            parts.Add(Brightcove(fields));
        else if (isPicture)
            parts.Add(StatePost.Image(fields, parts.Page, address));
        else if (kind is not ("tile-links" or "podcast-show") && StatePost.Read(fields, parts) is { } post)
            parts.Add(post);
    }

    private static Video Brightcove(JsonView fields)
    {
        string player = fields["playerId"].Text ?? "default";
        string? address = fields["accountId"].Text is { } account && fields.TextOf("id", "videoId") is { } id
            ? $"https://players.brightcove.net/{account}/{player}_default/index.html?videoId={id}"
            : null;
        return new Video { Url = Addresses.Resolve(null, address), Provider = "brightcove",
            Caption = BodyText.Line(fields.TextOf("caption", "title", "name")) };
    }
}
