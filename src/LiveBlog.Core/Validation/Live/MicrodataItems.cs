using System.Text.Json;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Documents.StructuredData;

namespace LiveBlog.Core.Validation;

/// <summary>Reads the microdata of a page into the shape of JSON-LD, so that one set of rules judges both
/// (https://html.spec.whatwg.org/multipage/microdata.html). References by itemref are not followed. The reader's items
/// (<see cref="Microdata"/>) have no places, no blank values and no properties of the wrong kind, which are what is judged: so the judge
/// keeps a tree of its own and shares the rule of where an element holds its value.</summary>
internal sealed class MicrodataItems
{
    // Properties nested in properties would have their text taken over and over
    private long charactersLeft = 32 << 20;

    /// <summary>The items that are no property of another.</summary>
    public static List<JsonValue> Read(DomDocument document)
    {
        MicrodataItems reader = new();
        List<JsonValue> items = [];
        Stack<(DomNode Node, JsonValue? Owner)> pending = new();
        if (document.DocumentElement is { } root)
            pending.Push((root, null));
        while (pending.TryPop(out var next))
        {
            JsonValue? owner = next.Owner;
            if (next.Node is DomElement element)
                owner = reader.Take(element, owner, items);
            for (int at = next.Node.ChildNodes.Length - 1; at >= 0; at--)
                pending.Push((next.Node.ChildNodes[at], owner));
        }

        return items;
    }

    /// <summary>Takes an element's property; gives the item that its content belongs to.</summary>
    private JsonValue? Take(DomElement element, JsonValue? owner, List<JsonValue> items)
    {
        string[] names = element.GetAttribute("itemprop")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (!element.HasAttribute("itemscope"))
        {
            foreach (string name in names.Where(_ => owner is not null))
                Add(owner!, name, JsonValueKind.String, Value(element), element);
            return owner;
        }

        JsonValue item = owner is not null && names.Length > 0
            ? Add(owner, names[0], JsonValueKind.Object, "", element)
            : Make(JsonValueKind.Object, "", null, null, element);
        if (item.Parent is null)
            items.Add(item);
        string type = element.GetAttribute("itemtype") ?? "";
        if (type.Contains("schema.org", StringComparison.OrdinalIgnoreCase))
            Add(item, "@context", JsonValueKind.String, "https://schema.org", element);
        Add(item, "@type", JsonValueKind.String, type, element);
        if ((element.GetAttribute("itemid") ?? element.Id) is { Length: > 0 } id)
            Add(item, "@id", JsonValueKind.String, id, element);
        return item;
    }

    /// <summary>Updates are a list even where there is one; of other properties the first counts.</summary>
    private static JsonValue Add(JsonValue owner, string name, JsonValueKind kind, string text, DomElement element)
    {
        JsonValue above = owner;
        string? own = name;
        if (name == "liveBlogUpdate")
        {
            above = owner[name] ?? Make(JsonValueKind.Array, "", owner, name, element);
            own = null;
            if (owner[name] is null)
                owner.Add(above);
        }

        JsonValue value = Make(kind, text, above, own, element);
        above.Add(value);
        return value;
    }

    private static JsonValue Make(JsonValueKind kind, string text, JsonValue? parent, string? name, DomElement element)
    {
        DocumentPlace place = PageJudge.PlaceOf(element, "");
        return new JsonValue(kind, text, parent, name, place.Line, place.Column);
    }

    private string Value(DomElement element)
    {
        (string attribute, bool isElseText) = Microdata.ValueOf(element.LocalName);
        return element.GetAttribute(attribute) ?? (isElseText ? Text(element) : "");
    }

    private string Text(DomElement element)
    {
        string text = charactersLeft > 0 ? Elements.Text(element) : "";
        charactersLeft -= text.Length;
        return text;
    }
}
