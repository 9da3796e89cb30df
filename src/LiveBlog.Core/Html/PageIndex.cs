using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The elements of a page in document order, read from the DOM once: all later questions over the whole page walk this list.</summary>
internal sealed class PageIndex
{
    private readonly List<PageElement> items;
    private readonly List<int> ends;
    private readonly List<int> texts;
    private readonly Dictionary<string, bool[]> byClass = new(StringComparer.Ordinal);
    private Dictionary<IElement, int>? places;

    /// <summary>Makes an index of what a builder gathered; the lists are the index's own from here on.</summary>
    internal PageIndex(List<PageElement> items, List<int> ends, List<int> texts, ElementNames names)
    {
        this.items = items;
        this.ends = ends;
        this.texts = texts;
        Names = names;
    }

    public ElementNames Names { get; }

    public ReadOnlySpan<PageElement> Items => CollectionsMarshal.AsSpan(items);

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
            places = new Dictionary<IElement, int>(items.Count);
            for (int i = 0; i < items.Count; i++)
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
                has[i] = ElementNames.HasToken(Names.List(i), name);
        }

        return has[classes];
    }

    /// <summary>The elements below the root; the markup, where it is known, tells how many there will be.</summary>
    public static PageIndex Of(INode root, string markup = "") => new PageIndexBuilder(markup).Read(root);
}
