using System.Buffers;
using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The elements of a page in document order, read from the DOM once: all later questions over the whole page walk this list.</summary>
internal sealed class PageIndex
{
    // Arrays as long as these are collected with the oldest generation only; lent ones spare every page such a collection
    private const int LongestLent = 1 << 18;

    private PageElement[] items = ArrayPool<PageElement>.Shared.Rent(1024);
    private int[] ends = ArrayPool<int>.Shared.Rent(1024);
    private int[] texts = ArrayPool<int>.Shared.Rent(1024);
    private int count;
    private readonly Dictionary<string, bool[]> byClass = new(StringComparer.Ordinal);
    private Dictionary<IElement, int>? places;

    private PageIndex()
    {
    }

    public ElementNames Names { get; } = new();

    public ReadOnlySpan<PageElement> Items => items.AsSpan(0, count);

    public ref readonly PageElement this[int place] => ref items[place];

    /// <summary>The first place behind the element and all within it.</summary>
    public int End(int place) => ends[place];

    /// <summary>About how long the words of the element are: its text without the white space around its pieces.</summary>
    public int TextLength(int place) => texts[place];

    public int TextLength(IElement element) => texts[Place(element)];

    public int Place(IElement element)
    {
        if (places is null)
        {
            places = new Dictionary<IElement, int>(count);
            for (int i = 0; i < count; i++)
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
<<<<<<< .merge_file_03VKYg
    public static PageIndex Of(INode root) => new PageIndexBuilder().Read(root);

    /// <summary>Makes an index of what a builder gathered.</summary>
    internal static PageIndex Of(List<PageElement> items, List<int> ends, List<int> texts, ElementNames names) => new([.. items], [.. ends], [.. texts], names);
=======
    public static PageIndex Of(INode root)
    {
        PageIndex index = new();
        Stack<(INodeList Nodes, int Next, int Place)> open = new();
        (INodeList Nodes, int Next, int Place) at = (root.ChildNodes, 0, -1);
        int text = 0;
        while (true)
        {
            if (at.Next == at.Nodes.Length)
            {
                if (at.Place >= 0)
                    (index.ends[at.Place], index.texts[at.Place]) = (index.count, text - index.texts[at.Place]);
                if (!open.TryPop(out at))
                    return index;
                continue;
            }

            INode node = at.Nodes[at.Next++];
            if (node is IText words)
                text += Length(words, at.Place < 0 ? null : index.items[at.Place].Tag);
            if (node is not IElement element)
                continue;
            INodeList children = element.ChildNodes;
            index.Add(Read(element, index.Names, at.Place), children.Length == 0 ? 0 : text);
            if (children.Length == 0)
                continue;
            open.Push(at);
            at = (children, 0, index.count - 1);
        }
    }

    /// <summary>Gives back the memory; the index is then empty.</summary>
    public void Return()
    {
        if (items.Length <= LongestLent)
        {
            Array.Clear(items, 0, count);
            ArrayPool<PageElement>.Shared.Return(items);
            ArrayPool<int>.Shared.Return(ends);
            ArrayPool<int>.Shared.Return(texts);
        }

        (items, ends, texts, count, places) = ([], [], [], 0, null);
    }

    private void Add(in PageElement item, int text)
    {
        if (count == items.Length)
            items = Grown(items);
        if (count == ends.Length)
            ends = Grown(ends);
        if (count == texts.Length)
            texts = Grown(texts);
        (items[count], texts[count]) = (item, text);
        ends[count] = ++count;
    }

    private static T[] Grown<T>(T[] full)
    {
        T[] grown = ArrayPool<T>.Shared.Rent(full.Length * 2);
        full.CopyTo(grown, 0);
        ArrayPool<T>.Shared.Return(full, clearArray: true);
        return grown;
    }

    private static int Length(IText words, string? parent) => parent is null || InlineText.IsSilent(parent) ? 0 : words.Data.AsSpan().Trim().Length;

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
>>>>>>> .merge_file_s2QMzS
}
