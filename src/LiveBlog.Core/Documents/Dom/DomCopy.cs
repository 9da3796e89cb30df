using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>Copies a document that a caller has parsed. What it holds as strings is shared.</summary>
internal static class DomCopy
{
    public static DomDocument Of(IDocument document)
    {
        DomDocument copy = new(new AngleSharp.Text.TextSource(""));
        List<DomTemplate> templates = [];
        Stack<(IEnumerator<INode> Nodes, DomParent To, int Depth)> open = new([(Shown(document).GetEnumerator(), copy, 0)]);
        while (open.TryPeek(out (IEnumerator<INode> Nodes, DomParent To, int Depth) at))
        {
            if (!at.Nodes.MoveNext())
            {
                open.Pop().Nodes.Dispose();
            }
            else if (at.Nodes.Current is IText text)
            {
                at.To.AppendText(text.Data);
            }
            else if (at.Nodes.Current is IElement element)
            {
                DomElement made = Make(element, copy, templates);
                (at.Depth < DomDocument.MaxDepth ? at.To : at.To.Parent!).Add(made);
                open.Push((Shown(element).GetEnumerator(), made, at.Depth + 1));
            }
        }

        templates.ForEach(template => template.Hide());
        return copy;
    }

    /// <summary>What a browser shows: a shadow root stands before the element's own children.</summary>
    private static IEnumerable<INode> Shown(INode node) =>
        node is IElement { ShadowRoot: { } shadow }
            ? shadow.ChildNodes.Concat(node.ChildNodes)
            : node is IHtmlTemplateElement template ? template.Content.ChildNodes : node.ChildNodes;

    private static DomElement Make(IElement element, DomDocument document, List<DomTemplate> templates)
    {
        DomElement copy = element is IHtmlTemplateElement ? new DomTemplate(document, default) : new DomElement(element.LocalName, default);
        copy.SourceReference = element.SourceReference;
        if (copy is DomTemplate template)
            templates.Add(template);
        for (int i = 0; i < element.Attributes.Length; i++)
            copy.Add(new DomAttribute(element.Attributes[i]!.Name.AsMemory(), element.Attributes[i]!.Value.AsMemory()));
        return copy;
    }
}
