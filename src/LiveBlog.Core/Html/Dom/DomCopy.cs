using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LiveBlog.Core.Html.Dom;

/// <summary>Copies a document that a caller has parsed. What it holds as strings is shared.</summary>
internal static class DomCopy
{
    public static DomDocument Of(IDocument document)
    {
        DomDocument copy = new(new AngleSharp.Text.TextSource(""));
        List<DomTemplate> templates = [];
        Stack<(INode From, DomParent To)> open = new([(document, copy)]);
        while (open.TryPop(out (INode From, DomParent To) at))
        {
            foreach (INode node in Shown(at.From))
            {
                if (node is IText text)
                    at.To.AppendText(text.Data);
                else if (node is IElement element)
                    open.Push((element, Add(element, at.To, copy, templates)));
            }
        }

        templates.ForEach(template => template.Hide());
        return copy;
    }

    /// <summary>What a browser shows: a shadow root stands before the element's own children.</summary>
    private static IEnumerable<INode> Shown(INode node) =>
        node is IElement { ShadowRoot: { } shadow } ? shadow.ChildNodes.Concat(node.ChildNodes) : node is IHtmlTemplateElement template ? template.Content.ChildNodes : node.ChildNodes;

    private static DomElement Add(IElement element, DomParent parent, DomDocument document, List<DomTemplate> templates)
    {
        DomElement copy = element is IHtmlTemplateElement ? new DomTemplate(document, default) : new DomElement(element.LocalName, default);
        copy.SourceReference = element.SourceReference;
        if (copy is DomTemplate template)
            templates.Add(template);
        for (int i = 0; i < element.Attributes.Length; i++)
            copy.Add(new DomAttribute(element.Attributes[i]!.Name.AsMemory(), element.Attributes[i]!.Value.AsMemory()));
        parent.Add(copy);
        return copy;
    }
}
