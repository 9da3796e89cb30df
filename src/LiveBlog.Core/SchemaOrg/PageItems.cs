using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Documents.StructuredData;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>The schema.org items of a page, by its index.</summary>
internal static class PageItems
{
    /// <summary>Every item of one of the types in the page's JSON-LD.</summary>
    public static List<SchemaNode> JsonLdOf(HtmlPage page, ReadOnlySpan<string> types, List<Finding> findings)
    {
        List<ReadOnlyMemory<char>> scripts = [];
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            page.Index.Cancellation.ThrowIfCancellationRequested();
            if (item.Tag == "script" && JsonLd.IsScript(item.Element) && Elements.Memory(item.Element) is { IsEmpty: false } json
                && !json.Span.IsWhiteSpace())
                scripts.Add(json);
        }

        return JsonLd.Find(scripts, types, findings);
    }

    /// <summary>Every item of the type in the page's microdata.</summary>
    public static List<SchemaNode> MicrodataOf(HtmlPage page, string type) =>
        HasItem(page.Index, type) ? Microdata.Find(page.Document, type) : [];

    private static bool HasItem(PageIndex index, string type)
    {
        foreach (ref readonly PageElement item in index.Items)
        {
            if (item.Has(NameTraits.Item) && item.Element.GetAttribute("itemtype") is { } name
                && name.Contains(type, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
