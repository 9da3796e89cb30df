using System.Text;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Tests.Documents.Dom;

/// <summary>A tree as text, one line a node.</summary>
internal static class TreeText
{
    public static DomDocument Parse(string html) => PageParser.Parse(html)!;

    public static string Of(DomDocument document)
    {
        StringBuilder lines = new();
        Stack<(DomNode Node, int Depth)> open = new([(document, -1)]);
        while (open.TryPop(out (DomNode Node, int Depth) at))
        {
            if (Line(at.Node) is { } line)
                lines.Append(' ', at.Depth * 2).Append(line).Append('\n');
            NodeList nodes = at.Node is DomTemplate template ? template.Content : at.Node.ChildNodes;
            for (int i = nodes.Length - 1; i >= 0; i--)
                open.Push((nodes[i], at.Depth + 1));
        }

        return lines.ToString();
    }

    private static string? Line(DomNode node) => node switch
    {
        DomText text => $"\"{text}\"",
        DomElement element => $"<{element.LocalName}{string.Concat(Attributes(element).Order(StringComparer.Ordinal))}>",
        _ => null,
    };

    private static List<string> Attributes(DomElement element)
    {
        List<string> all = [];
        foreach (ref DomAttribute attribute in element.Attributes)
            all.Add($" {attribute.Name}='{attribute.Text()}'");
        return all;
    }
}
