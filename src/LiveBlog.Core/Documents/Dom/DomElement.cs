using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>An element of a page.</summary>
internal class DomElement : DomParent, IConstructableMetaElement, IConstructableFrameElement, IConstructableFormElement,
    IConstructableMathElement, IConstructableSvgElement, IConstructableNamedNodeMap
{
    private DomAttribute[] attributes = [];
    private ParseWork? work;
    private bool isOpen;

    public DomElement(string localName, NodeFlags flags) => (LocalName, Flags) = (localName, flags);

    /// <summary>Its name: lower case, but for elements of SVG whose names have capitals.</summary>
    public string LocalName { get; }

    /// <summary>Its attributes; of two with one name the first counts.</summary>
    public Span<DomAttribute> Attributes => attributes;

    public string? Id => GetAttribute("id");

    /// <summary>Where its tag stands, in a tree that keeps places.</summary>
    public ISourceReference? SourceReference { get; set; }

    public override StringOrMemory NodeName => LocalName;

    StringOrMemory IConstructableElement.LocalName
    {
        get
        {
            work?.Look();
            return LocalName;
        }
    }

    NodeFlags IConstructableNode.Flags
    {
        get
        {
            work?.Look();
            return Flags;
        }
    }

    StringOrMemory IConstructableElement.NamespaceUri =>
        (Flags & NodeFlags.SvgMember) != 0 ? "svg" : (Flags & NodeFlags.MathMember) != 0 ? "math" : "html";

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    int IConstructableNamedNodeMap.Length => attributes.Length;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => throw new NotSupportedException();

    /// <summary>The attribute's value as it stands; null where it is missing.</summary>
    public string? GetAttribute(string name) => Find(name) is >= 0 and var at ? attributes[at].Text() : null;

    /// <summary>The attribute's value as it stands; empty where it is missing.</summary>
    public ReadOnlySpan<char> Peek(string name) => Find(name) is >= 0 and var at ? attributes[at].Value : default;

    public bool HasAttribute(ReadOnlySpan<char> name) => Find(name) >= 0;

    public void Add(DomAttribute attribute)
    {
        Array.Resize(ref attributes, attributes.Length + 1);
        attributes[^1] = attribute;
    }

    /// <summary>The parser is done with the element.</summary>
    public virtual void SetupElement()
    {
        if (isOpen)
            work?.Close();
        isOpen = false;
    }

    public virtual IConstructableNode ShallowCopy()
    {
        DomElement copy = new(LocalName, Flags) { attributes = attributes };
        if (work is not null)
            copy.CountIn(work);
        return copy;
    }

    /// <summary>Counts the element, and each of the parser's looks at it, as work.</summary>
    public void CountIn(ParseWork parse)
    {
        (work, isOpen) = (parse, true);
        parse.Open();
    }

    public void SetAttributes(StructAttributes tagAttributes)
    {
        int count = tagAttributes.Count;
        if (count == 0)
            return;
        int known = attributes.Length;
        DomAttribute[] all = new DomAttribute[known + count];
        attributes.CopyTo(all, 0);
        for (int i = 0; i < count; i++)
        {
            MemoryHtmlAttributeToken attribute = tagAttributes[i];
            all[known + i] = new DomAttribute(attribute.Name.Memory, attribute.Value.Memory);
        }

        attributes = all;
    }

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        DomAttribute attribute = new(name.Memory, value.Memory);
        if (Find(name.Memory.Span) is >= 0 and var at)
            attributes[at] = attribute;
        else
            Add(attribute);
    }

    bool IConstructableElement.HasAttribute(StringOrMemory name) => HasAttribute(name.Memory.Span);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory @namespace, StringOrMemory name) =>
        GetAttribute(name.ToString()) ?? StringOrMemory.Empty;

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        DomAttribute[] others = ((DomElement?)attributes)?.attributes ?? [];
        if (others.Length != this.attributes.Length)
            return false;
        foreach (DomAttribute other in others)
        {
            if (Find(other.Name) is not (>= 0 and var at) || !this.attributes[at].Value.SequenceEqual(other.Value))
                return false;
        }

        return true;
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableMetaElement.Handle()
    {
    }

    private int Find(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Name.SequenceEqual(name))
                return i;
        }

        return -1;
    }
}
