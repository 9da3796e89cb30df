using LiveBlog.Core.Documents;
using LiveBlog.Core.Pages;
namespace LiveBlog.Core.PageState;

/// <summary>The words of a node of rich text, with marks and links however its editor writes them.</summary>
internal static class TreeText
{
    private const int Bold = 1;
    private const int Italic = 2;

    public static RichText? Read(JsonView root)
    {
        RichTextBuilder text = new();
        JsonView links = root["markDefs"];
        Stack<(JsonView Node, bool IsEnd)> open = new([(root, false)]);
        while (open.TryPop(out (JsonView Node, bool IsEnd) frame))
        {
            if (frame.IsEnd)
                text.Close();
            else if (frame.Node["text"].IsString)
                Words(frame.Node, links, text);
            else if (frame.Node["type"].Text is "hardBreak" or "hard_break" or "linebreak")
                text.Break();
            else
                Enter(frame.Node, text, open);
        }

        return text.Take();
    }

    private static void Enter(JsonView node, RichTextBuilder text, Stack<(JsonView Node, bool IsEnd)> open)
    {
        if (node["type"].Text is "link" or "a" or "autolink" && Address(node) is { } url)
        {
            text.Open(MarkKind.Link, url);
            open.Push((node, true));
        }

        foreach (JsonView child in TreeBody.Children(node).Items().Reverse())
            open.Push((child, false));
    }

    private static void Words(JsonView leaf, JsonView links, RichTextBuilder text)
    {
        List<(MarkKind Kind, Uri? Url)> marks = [.. Marks(leaf, links)];
        marks.ForEach(mark => text.Open(mark.Kind, mark.Url));
        ReadOnlySpan<char> words = leaf["text"].Element.GetString();
        foreach (Range line in words.Split('\n'))
        {
            if (line.Start.Value > 0)
                text.Break();
            text.Append(words[line]);
        }

        marks.ForEach(_ => text.Close());
    }

    /// <summary>Marks are nodes with a type, names, keys of the block's definitions, flags, or bits.</summary>
    private static IEnumerable<(MarkKind Kind, Uri? Url)> Marks(JsonView leaf, JsonView links)
    {
        int bits = int.TryParse(leaf["format"].Text, out int format) ? format : 0;
        if (leaf["bold"].Flag == true || (bits & Bold) != 0)
            yield return (MarkKind.Strong, null);
        if (leaf["italic"].Flag == true || (bits & Italic) != 0)
            yield return (MarkKind.Emphasis, null);
        foreach (JsonView mark in leaf["marks"].Items().Take(8))
        {
            string? name = mark.IsString ? mark.Text : mark["type"].Text;
            if (name is "bold" or "strong")
                yield return (MarkKind.Strong, null);
            else if (name is "italic" or "em")
                yield return (MarkKind.Emphasis, null);
            else if (Address(mark.IsString ? links.Items().Take(64).FirstOrDefault(link => link["_key"].Text == name) : mark) is { } url)
                yield return (MarkKind.Link, url);
        }
    }

    private static Uri? Address(JsonView link) =>
        Addresses.Resolve(null, link.TextOf("href", "url") ?? link["attrs"].TextOf("href", "url") ?? link["fields"]["url"].Text
            ?? link["data"]["url"].Text);
}
