using System.Buffers;
using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Declarative shadow roots (https://html.spec.whatwg.org/#attr-template-shadowrootmode): what a browser shows of a component stands in a template, which the parser makes a tree of its own.</summary>
internal static class ShadowRoots
{
    private static readonly SearchValues<string> Attribute = SearchValues.Create(["shadowrootmode"], StringComparison.OrdinalIgnoreCase);

    private const int MostLevels = 8;

    // To move a node costs as much as it has siblings
    private const int MostNodes = 10_000;

    /// <summary>Puts what shadow roots hold into their hosts, before the hosts' own children.</summary>
    public static void Open(IDocument document, string html)
    {
        if (!html.AsSpan().ContainsAny(Attribute))
            return;
        HashSet<IElement> opened = [];
        for (int level = 0; level < MostLevels; level++)
        {
            List<IElement> hosts = [.. Elements.Below(document).Where(element => element.ShadowRoot is { ChildNodes.Length: <= MostNodes } && element.ChildNodes.Length <= MostNodes && opened.Add(element)).Take(MostNodes)];
            if (hosts.Count == 0)
                return;
            hosts.ForEach(Open);
        }
    }

    private static void Open(IElement host)
    {
        INode? first = host.FirstChild;
        foreach (INode node in host.ShadowRoot!.ChildNodes.ToList())
            host.InsertBefore(node, first);
    }
}
