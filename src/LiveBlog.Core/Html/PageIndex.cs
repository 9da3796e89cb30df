using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The elements of a page in document order, read from the DOM once: all later questions over the whole page walk this list.</summary>
internal sealed class PageIndex
{
    private readonly PageElement[] items;
    private readonly int[] ends;
    private readonly int[] texts;
    private readonly Dictionary<string, bool[]> byClass = new(StringComparer.Ordinal);
    private Dictionary<IElement, int>? places;

    private PageIndex(PageElement[] items, int[] ends, int[] texts, ElementNames names)
    {
        this.items = items;
        this.ends = ends;
        this.texts = texts;
        Names = names;
    }

    public ElementNames Names { get; }

    public ReadOnlySpan<PageElement> Items => items;

    public PageElement this[int place] => items[place];

    /// <summary>The first place behind the element and all within it.</summary>
    public int End(int place) => ends[place];

    /// <summary>About how long the words of the element are: its text without the white space around its pieces.</summary>
    public int TextLength(int place) => texts[place];

    public int TextLength(IElement element) => texts[Place(element)];

    public int Place(IElement element)
    {
        if (places is null)
        {
            places = new Dictionary<IElement, int>(items.Length);
            for (int i = 0; i < items.Length; i++)
                places[items[i].Element] = i;
        }

        return places[element];
    }

    /// <summary>True where the list of class names has this one.</summary>
    public bool HasClass(int classes, string name)
    {
        if (classes == 0)
            return false;
        if (!byClass.TryGetValue(name, out bool[]? has))
        {
            byClass[name] = has = new bool[Names.Count];
            for (int i = 1; i < has.Length; i++)
                has[i] = Names.List(i).Contains(name, StringComparison.Ordinal);
        }

        return has[classes];
    }

    /// <summary>The elements below the root.</summary>
    public static PageIndex Of(INode root)
    {
        ElementNames names = new();
        List<PageElement> items = [];
        List<int> ends = [];
        List<int> texts = [];
        Stack<(INodeList Nodes, int Next, int Place)> open = new();
        (INodeList Nodes, int Next, int Place) at = (root.ChildNodes, 0, -1);
        int text = 0;
        while (true)
        {
            if (at.Next == at.Nodes.Length)
            {
                if (at.Place >= 0)
                    (ends[at.Place], texts[at.Place]) = (items.Count, text - texts[at.Place]);
                if (!open.TryPop(out at))
                    return new PageIndex([.. items], [.. ends], [.. texts], names);
                continue;
            }

            INode node = at.Nodes[at.Next++];
            if (node is IText words)
                text += Length(words, at.Place < 0 ? null : items[at.Place].Element);
            if (node is not IElement element)
                continue;
            items.Add(Read(element, names, at.Place));
            ends.Add(items.Count);
            texts.Add(element.ChildNodes.Length == 0 ? 0 : text);
            if (element.ChildNodes.Length == 0)
                continue;
            open.Push(at);
            at = (element.ChildNodes, 0, items.Count - 1);
        }
    }

    private static int Length(IText words, IElement? parent) => parent is null || InlineText.IsSilent(parent) ? 0 : words.Data.AsSpan().Trim().Length;

    private static PageElement Read(IElement element, ElementNames names, int parent)
    {
        int classes = 0;
        NameTraits traits = NameTraits.None;
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            IAttr attribute = attributes[i]!;
            if (attribute.Name == "class")
                classes = names.Number(attribute.Value);
            else
                traits |= Trait(attribute.Name);
        }

        return new PageElement(element, element.LocalName, classes, traits | names.Traits(classes), parent);
    }

    private static NameTraits Trait(string attribute) => attribute switch
    {
        "id" => NameTraits.Id,
        "itemprop" or "rel" or "role" or "data-testid" => NameTraits.Labelled,
        "itemtype" => NameTraits.Item,
        _ => EntryTimes.IsTimeAttribute(attribute) ? NameTraits.TimeAttribute : NameTraits.None,
    };
}
