using System.Text.Json;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.PageState;

/// <summary>A body as a run of insertions (https://quilljs.com/docs/delta): the end of each line tells what the line is.</summary>
internal static class DeltaBody
{
    public static bool Is(JsonView nodes) =>
        nodes.Items().FirstOrDefault() is { IsObject: true } first && first["insert"].Exists && !first["type"].Exists;

    public static void Read(JsonView ops, BodyParts parts)
    {
        RichTextBuilder line = new();
        List<RichText> items = [];
        bool isOrdered = false;
        foreach (JsonView op in ops.Items())
        {
            JsonView look = op["attributes"];
            if (op["insert"].IsObject)
            {
                NodeMedia.Unnamed(new BodyNode(op["insert"]), parts);
                continue;
            }

            string[] pieces = (op["insert"].Element.ValueKind == JsonValueKind.String ? op["insert"].Element.GetString()! : "").Split('\n');
            for (int i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                    End(line.Take(), look, items, ref isOrdered, parts);
                Append(pieces[i], look, line);
            }
        }

        End(line.Take(), default, items, ref isOrdered, parts);
        Close(items, isOrdered, parts);
    }

    private static void Append(string words, JsonView look, RichTextBuilder line)
    {
        List<(MarkKind Kind, Uri? Url)> marks = [];
        if (Addresses.Resolve(null, look["link"].Text) is { } url)
            marks.Add((MarkKind.Link, url));
        if (look["bold"].Flag == true)
            marks.Add((MarkKind.Strong, null));
        if (look["italic"].Flag == true)
            marks.Add((MarkKind.Emphasis, null));
        marks.ForEach(mark => line.Open(mark.Kind, mark.Url));
        line.Append(words);
        marks.ForEach(_ => line.Close());
    }

    private static void End(RichText? words, JsonView look, List<RichText> items, ref bool isOrdered, BodyParts parts)
    {
        if (words is null)
            return;
        if (look["list"].Text is { } style)
        {
            isOrdered = items.Count == 0 ? style == "ordered" : isOrdered;
            items.Add(words);
            return;
        }

        Close(items, isOrdered, parts);
        if (look["header"].Text is [>= '1' and <= '6' and var level])
            parts.Add(new Heading { Level = level - '0', Content = words });
        else if (look["blockquote"].Flag == true)
            parts.Add(new BlockQuote { Paragraphs = [words] });
        else
            parts.Add(words);
    }

    private static void Close(List<RichText> items, bool isOrdered, BodyParts parts)
    {
        if (items.Count > 0)
            parts.Add(new ListBlock { IsOrdered = isOrdered, Items = [.. items] });
        items.Clear();
    }
}
