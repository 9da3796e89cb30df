using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;

namespace LiveBlog.Core.SchemaOrg;

/// <summary>The microdata of a page (https://html.spec.whatwg.org/multipage/microdata.html), as it comes: values cut by raw quotes, items
/// without itemprop.</summary>
internal static class Microdata
{
    /// <summary>The items of the type, each with the items inside it.</summary>
    public static List<SchemaNode> Find(HtmlPage page, string type)
    {
        List<SchemaNode> found = [];
        if (!HasItem(page.Index, type))
            return found;
        Stack<(DomNode Node, int Next, SchemaNode? Item)> open = new();
        open.Push((page.Document, 0, null));
        while (open.TryPop(out (DomNode Node, int Next, SchemaNode? Item) frame))
        {
            if (frame.Next >= frame.Node.ChildNodes.Length)
                continue;
            open.Push(frame with { Next = frame.Next + 1 });
            if (frame.Node.ChildNodes[frame.Next] is not DomElement element)
                continue;
            SchemaNode? item = element.HasAttribute("itemscope") ? ToItem(element) : null;
            Add(frame.Item, element, item);
            if (item?.Is(type) == true)
                found.Add(item);
            open.Push((element, 0, item ?? frame.Item));
        }

        return found;
    }

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

    private static SchemaNode ToItem(DomElement element)
    {
        SchemaNode item = new() { Id = Elements.Value(element, "itemid") };
        foreach (string type in (Elements.Value(element, "itemtype") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            item.Types.Add(type[(type.LastIndexOfAny(['/', '#']) + 1)..]);
        return item;
    }

    /// <summary>A BlogPosting inside a LiveBlogPosting is an update of it, with itemprop or without.</summary>
    private static void Add(SchemaNode? parent, DomElement element, SchemaNode? item)
    {
        if (parent is null)
            return;
        string? names = Elements.Value(element, "itemprop")
            ?? (item?.Is("BlogPosting") == true && parent.Is("LiveBlogPosting") ? "liveBlogUpdate" : null);
        if (names is null)
            return;
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            parent.Add(name, item is null ? new SchemaValue(Value(element), null) : new SchemaValue(null, item));
    }

    private static string? Value(DomElement element) => element.LocalName switch
    {
        "meta" => Elements.Value(element, "content"),
        "a" or "area" or "link" => Elements.Value(element, "href"),
        "img" or "audio" or "embed" or "iframe" or "source" or "track" or "video" => Elements.Value(element, "src"),
        "time" => Elements.Value(element, "datetime") ?? InlineText.Of(element),
        "data" or "meter" => Elements.Value(element, "value"),
        _ => Elements.Value(element, "content") ?? InlineText.Of(element),
    };
}
