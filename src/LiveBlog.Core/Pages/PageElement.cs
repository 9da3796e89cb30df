using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Pages;

/// <summary>An element of a <see cref="PageIndex"/>, with what most questions ask of it beside it: to ask the DOM itself means a walk
/// through memory.</summary>
/// <param name="Element">The element.</param>
/// <param name="Tag">Its local name.</param>
/// <param name="Classes">The number of its list of class names; 0 where it has none.</param>
/// <param name="Traits">What its class names and attributes say.</param>
/// <param name="Parent">The place of its parent; -1 for the root.</param>
/// <param name="Place">Its own place in the document's order.</param>
/// <param name="End">The first place behind it and all within it.</param>
/// <param name="TextLength">About how long its words are: its text without the white space around its pieces.</param>
internal readonly record struct PageElement(DomElement Element, string Tag, int Classes, NameTraits Traits, int Parent, int Place, int End,
    int TextLength)
{
    public bool HasChildren => End > Place + 1;

    /// <summary>True for what is out by its name alone.</summary>
    public bool IsOutByName => Has(NameTraits.Out) && !Has(NameTraits.Gone);

    public bool Has(NameTraits trait) => (Traits & trait) != 0;
}
