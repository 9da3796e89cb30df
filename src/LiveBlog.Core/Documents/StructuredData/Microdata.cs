using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Documents.StructuredData;

/// <summary>The microdata of a page (https://html.spec.whatwg.org/multipage/microdata.html), as it comes: values cut by raw quotes, items
/// without itemprop.</summary>
internal static class Microdata
{
    /// <summary>The items of the type, each with the items inside it.</summary>
    public static List<SchemaNode> Find(DomDocument document, string type)
    {
        List<SchemaNode> found = [];
        Stack<(DomNode Node, int Next, SchemaNode? Item)> open = new();
        open.Push((document, 0, null));
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

    private static SchemaNode ToItem(DomElement element)
    {
        SchemaNode item = new() { Id = Elements.Value(element, "itemid") };
        foreach (string type in (Elements.Value(element, "itemtype") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            item.Types.Add(JsonLd.Local(type));
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

    /// <summary>The attribute that holds an element's value, and whether its text stands for one that it lacks. Any element may have a
    /// content attribute, though HTML gives it to meta only.</summary>
    public static (string Attribute, bool IsElseText) ValueOf(string tag) => tag switch
    {
        "meta" => ("content", false),
        "a" or "area" or "link" => ("href", false),
        "img" or "audio" or "embed" or "iframe" or "source" or "track" or "video" => ("src", false),
        "time" => ("datetime", true),
        "data" or "meter" => ("value", false),
        _ => ("content", true),
    };

    private static string? Value(DomElement element)
    {
        (string attribute, bool isElseText) = ValueOf(element.LocalName);
        return Elements.Value(element, attribute) ?? (isElseText ? InlineText.Of(element) : null);
    }
}
