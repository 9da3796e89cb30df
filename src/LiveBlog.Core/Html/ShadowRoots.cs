using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Declarative shadow roots (https://html.spec.whatwg.org/#attr-template-shadowrootmode): what a browser shows of a component stands in a template.</summary>
internal static class ShadowRoots
{
    private const string Attribute = "shadowrootmode";
    private const int MostLevels = 8;

    /// <summary>Puts the content of each shadow root where its template stands.</summary>
    public static void Open(IDocument document, string html)
    {
        if (!html.Contains(Attribute, StringComparison.OrdinalIgnoreCase))
            return;
        for (int level = 0; level < MostLevels; level++)
        {
            List<IHtmlTemplateElement> roots = [.. Elements.Below(document).OfType<IHtmlTemplateElement>().Where(template => template.HasAttribute(Attribute))];
            if (roots.Count == 0)
                return;
            foreach (IHtmlTemplateElement root in roots)
                Open(root);
        }
    }

    private static void Open(IHtmlTemplateElement root)
    {
        if (root.Parent is { } host)
        {
            foreach (INode node in root.Content.ChildNodes.ToList())
                host.InsertBefore(node, root);
            host.RemoveChild(root);
        }
    }
}
