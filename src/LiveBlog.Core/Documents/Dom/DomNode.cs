using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>A node of the tree that AngleSharp's parser builds for this library: it holds slices of the parser's own buffer instead of
/// strings, and only what reading asks for. Its members of <see cref="IConstructableNode"/> are the parser's; no tree is changed once it is
/// built.</summary>
internal abstract class DomNode : IConstructableNode
{
    /// <summary>The node it stands in; null for a document and for what is in no tree.</summary>
    public DomParent? Parent { get; internal set; }

    /// <summary>The element it stands in.</summary>
    public DomElement? ParentElement => Parent as DomElement;

    /// <summary>The nodes in it.</summary>
    public virtual NodeList ChildNodes => default;

    public abstract StringOrMemory NodeName { get; }

    /// <summary>What the parser has to know of the kind of element.</summary>
    public NodeFlags Flags { get; protected init; }

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (DomParent?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => Nodes;

    protected virtual IConstructableNodeList Nodes => throw Childless();

    void IConstructableNode.RemoveFromParent() => Parent?.Remove(this);

    public virtual void RemoveChild(IConstructableNode childNode) => throw Childless();

    public virtual void RemoveNode(int idx, IConstructableNode childNode) => throw Childless();

    public virtual void InsertNode(int idx, IConstructableNode childNode) => throw Childless();

    public virtual void AddNode(IConstructableNode node) => throw Childless();

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw Childless();

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw Childless();

    private static InvalidOperationException Childless() => new("The node has no children.");
}
