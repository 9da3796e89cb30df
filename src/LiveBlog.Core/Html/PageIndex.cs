using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace LiveBlog.Core.Html;

/// <summary>The elements of a page in document order, read from the DOM once: all later questions over the whole page walk this list.</summary>
internal sealed class PageIndex
{
    private readonly List<PageElement> items;
    private readonly Dictionary<string, bool[]> byClass = new(StringComparer.Ordinal);

    /// <summary>Makes an index of what a builder gathered; the list is the index's own from here on.</summary>
    internal PageIndex(List<PageElement> items, ElementNames names)
    {
        this.items = items;
        Names = names;
    }

    public ElementNames Names { get; }

    public ReadOnlySpan<PageElement> Items => CollectionsMarshal.AsSpan(items);

    public ref readonly PageElement this[int place] => ref Items[place];

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
