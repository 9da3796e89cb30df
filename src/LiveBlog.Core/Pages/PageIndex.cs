using System.Buffers;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>The elements of a page in document order, read from the DOM once: all later questions over the whole page walk this
/// list.</summary>
internal sealed class PageIndex : IDisposable
{
    private const int Recent = 16;

    private readonly int count;
    private PageElement[] items;
    private TimeTexts? times;
    private readonly Dictionary<string, bool[]> byClass = new(StringComparer.Ordinal);

    // A selector asks for one name of element after element
    private readonly (string? Name, bool[] Has)[] recent = new (string?, bool[])[Recent];

    /// <summary>Makes an index of what a builder gathered in a lent array, which the index gives back.</summary>
    internal PageIndex(PageElement[] items, int count, ElementNames names)
    {
        (this.items, this.count) = (items, count);
        Names = names;
    }

    public ElementNames Names { get; }

    /// <summary>Ends all reading of the page; looked at wherever it is walked.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What texts of the page are times.</summary>
    public TimeTexts Times =>
        times ??= new TimeTexts(count > 0 && items[0].Element.GetAttribute("lang") is { Length: > 0 } language ? language : null);

    public ReadOnlySpan<PageElement> Items => items.AsSpan(0, count);

    public ref readonly PageElement this[int place] => ref Items[place];

    /// <summary>True where the list of class names has this one.</summary>
    public bool HasClass(int classes, string name)
    {
        if (classes == 0 || name.Length == 0)
            return false;
        ref (string? Name, bool[] Has) asked = ref recent[((name.Length * 7) + name[0] + (name[^1] * 3)) % recent.Length];
        if (!ReferenceEquals(asked.Name, name))
            asked = (name, Lists(name));
        return asked.Has[classes];
    }

    /// <summary>Which of the lists have the name.</summary>
    private bool[] Lists(string name)
    {
        if (!byClass.TryGetValue(name, out bool[]? has))
        {
            byClass[name] = has = new bool[Names.Count];
            for (int i = 1; i < has.Length; i++)
                has[i] = Names.List(i).Has(name);
        }

        return has;
    }

    /// <summary>Gives the array back. The index and the entries made of it are of no use any more.</summary>
    public void Dispose()
    {
        if (items.Length > 0)
            ArrayPool<PageElement>.Shared.Return(items, clearArray: true);
        items = [];
    }

    /// <summary>The elements below the root; the markup, where it is known, tells how many there will be.</summary>
    public static PageIndex Of(DomNode root, string markup = "", CancellationToken cancellation = default) =>
        new PageIndexBuilder(markup, cancellation).Read(root);
}
