using System.Buffers;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>Reads the elements below a root from the DOM, in one walk with a stack of its own.</summary>
internal sealed class PageIndexBuilder
{
    private const int Smallest = 64;
    private const int Largest = 1 << 16;

    private readonly ElementNames names = new();
    private readonly CancellationToken cancellation;
    private PageElement[] items;
    private int count;
    private readonly Stack<(NodeList Nodes, int Next, int Place)> open = new();
    private int text;

    /// <summary>A builder with room for as many elements as the markup has pairs of tags: to grow a long list means to copy it.</summary>
    public PageIndexBuilder(string markup, CancellationToken cancellation)
    {
        items = ArrayPool<PageElement>.Shared.Rent(Math.Clamp(markup.AsSpan().Count('<') * 9 / 16, Smallest, Largest));
        this.cancellation = cancellation;
    }

    public PageIndex Read(DomNode root)
    {
        (NodeList Nodes, int Next, int Place) at = (root.ChildNodes, 0, -1);
        do
        {
            while (at.Next < at.Nodes.Length)
            {
                DomNode node = at.Nodes[at.Next++];
                if (node is DomText words)
                    text += Length(words, at.Place);
                else if (node is DomElement element && Add(element, at.Place))
                {
                    open.Push(at);
                    at = (element.ChildNodes, 0, count - 1);
                }
            }

            Close(at.Place);
        }
        while (open.TryPop(out at));
        return new PageIndex(items, count, names) { Cancellation = cancellation };
    }

    /// <summary>Adds the element; true where it has children to walk. Until it is closed its text length is that of all before
    /// it.</summary>
    private bool Add(DomElement element, int parent)
    {
        cancellation.ThrowIfCancellationRequested();
        bool hasChildren = element.ChildNodes.Length > 0;
        string tag = element.LocalName;
        (int classes, NameTraits traits) = Read(element.Attributes);
        if (Noise.IsTag(tag))
            traits |= NameTraits.Out | NameTraits.Gone;
        if (count == items.Length)
            Grow();
        items[count] = new PageElement(element, tag, classes, traits, parent, count, count + 1, hasChildren ? text : 0);
        count++;
        return hasChildren;
    }

    private void Grow()
    {
        PageElement[] grown = ArrayPool<PageElement>.Shared.Rent(items.Length * 2);
        items.CopyTo(grown, 0);
        ArrayPool<PageElement>.Shared.Return(items, clearArray: true);
        items = grown;
    }

    private void Close(int place)
    {
        if (place >= 0)
            items[place] = items[place] with { End = count, TextLength = text - items[place].TextLength };
    }

    private int Length(DomText words, int parent) => parent < 0 || InlineText.IsSilent(items[parent].Tag) ? 0 : words.Data.Trim().Length;

    private (int Classes, NameTraits Traits) Read(Span<DomAttribute> attributes)
    {
        int classes = 0;
        NameTraits traits = NameTraits.None;
        foreach (ref DomAttribute attribute in attributes)
        {
            if (attribute.Name is "class")
                classes = names.Number(attribute.Value);
            else
                traits |= Trait(attribute.Name, attribute.Value);
        }

        traits |= names.Traits(classes);
        traits |= (traits & NameTraits.Hidden) != 0 ? NameTraits.Gone : NameTraits.None;
        return (classes, (traits & NameTraits.Noise) != 0 ? traits | NameTraits.Out : traits);
    }

    private static NameTraits Trait(ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name switch
    {
        "id" => NoiseNames.HasWord(value) ? NameTraits.Id | NameTraits.Out : NameTraits.Id,
        "hidden" => NameTraits.Out | NameTraits.Gone,
        "style" => Noise.IsHiddenStyle(value) ? NameTraits.Out | NameTraits.Gone : NameTraits.None,
        "role" when value is "tooltip" or "menu" or "dialog" => NameTraits.Labelled | NameTraits.Out | NameTraits.Gone,
        "itemprop" or "rel" or "role" or "data-testid" or "slot" or "data-component" => NameTraits.Labelled,
        "itemtype" => NameTraits.Item,
        _ when IsState(name) => NameTraits.State,
        _ => EntryTimes.IsTimeAttribute(name) ? NameTraits.TimeAttribute : NameTraits.None,
    };

    private static readonly string[] StateEndings =
        ["props", "state", "data", "page", "snapshot", "payload", "json", "store", "model", "posts", "entries", "items", "updates", "feed",
            "blog", "events"];

    /// <summary>True for attributes in which frameworks keep the state of a component as JSON: "props", "data-page", ":posts",
    /// "wire:snapshot", "x-data".</summary>
    public static bool IsState(ReadOnlySpan<char> attribute)
    {
        if (attribute is not "props" && !attribute.StartsWith("data-") && !attribute.StartsWith("x-") && !attribute.Contains(':'))
            return false;
        foreach (string ending in StateEndings)
        {
            if (attribute.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
