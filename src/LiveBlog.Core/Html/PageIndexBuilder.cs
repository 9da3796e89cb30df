using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>Reads the elements below a root from the DOM, in one walk with a stack of its own.</summary>
internal sealed class PageIndexBuilder
{
    private readonly ElementNames names = new();
    private readonly List<PageElement> items = [];
    private readonly List<int> ends = [];
    private readonly List<int> texts = [];
    private readonly Stack<(INodeList Nodes, int Next, int Place)> open = new();
    private int text;

    public PageIndex Read(INode root)
    {
        (INodeList Nodes, int Next, int Place) at = (root.ChildNodes, 0, -1);
        do
        {
            while (at.Next < at.Nodes.Length)
            {
                INode node = at.Nodes[at.Next++];
                if (node is IText words)
                    text += Length(words, at.Place);
                else if (node is IElement element && Add(element, at.Place))
                {
                    open.Push(at);
                    at = (element.ChildNodes, 0, items.Count - 1);
                }
            }

            Close(at.Place);
        }
        while (open.TryPop(out at));
        return PageIndex.Of(items, ends, texts, names);
    }

    /// <summary>Adds the element; true where it has children to walk.</summary>
    private bool Add(IElement element, int parent)
    {
        bool hasChildren = element.ChildNodes.Length > 0;
        items.Add(ToItem(element, parent));
        ends.Add(items.Count);
        texts.Add(hasChildren ? text : 0);
        return hasChildren;
    }

    private void Close(int place)
    {
        if (place >= 0)
            (ends[place], texts[place]) = (items.Count, text - texts[place]);
    }

    private int Length(IText words, int parent) => parent < 0 || InlineText.IsSilent(items[parent].Element) ? 0 : words.Data.AsSpan().Trim().Length;

    private PageElement ToItem(IElement element, int parent)
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
        "itemprop" or "rel" or "role" or "data-testid" or "slot" or "data-component" => NameTraits.Labelled,
        "itemtype" => NameTraits.Item,
        _ when IsState(attribute) => NameTraits.State,
        _ => EntryTimes.IsTimeAttribute(attribute) ? NameTraits.TimeAttribute : NameTraits.None,
    };

    /// <summary>True for attributes in which frameworks keep the state of a component as JSON (Astro, React on Rails, Inertia).</summary>
    public static bool IsState(string attribute) => attribute is "props" or "data-props" or "data-react-props" or "data-page" or "data-state" or "data-initial-state";
}
