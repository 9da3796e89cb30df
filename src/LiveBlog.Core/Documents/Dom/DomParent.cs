using System.Collections;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>A node that may have children. They lie in a part of an array, so that to take the first away costs nothing: the parser empties
/// elements from the front.</summary>
internal abstract class DomParent : DomNode, IConstructableNodeList
{
    private DomNode[] items = [];
    private int start;
    private int end;

    public override NodeList ChildNodes => new(items, start, end);

    int IConstructableNodeList.Length => end - start;

    IConstructableNode IConstructableNodeList.this[int index] => items[start + index];

    protected override IConstructableNodeList Nodes => this;

    public void Add(DomNode child)
    {
        if (end == items.Length)
            MakeRoom();
        items[end++] = child;
        child.Parent = this;
    }

    /// <summary>The child's index among the children; -1 where it is none.</summary>
    public int IndexOf(DomNode child)
    {
        int at = end - 1;
        while (at >= start && !ReferenceEquals(items[at], child))
            at--;
        return at - start;
    }

    public void Remove(DomNode child)
    {
        if (IndexOf(child) is >= 0 and var at)
            RemoveAt(start + at);
    }

    /// <summary>Takes all children away and gives them back.</summary>
    public NodeList TakeAll()
    {
        NodeList taken = ChildNodes;
        (items, start, end) = ([], 0, 0);
        return taken;
    }

    /// <summary>Puts nodes before the child at this index; they may have been others' children, which let them go.</summary>
    public void InsertAll(int index, NodeList nodes)
    {
        DomNode[] all = [.. ChildNodes.Span[..index], .. nodes.Span, .. ChildNodes.Span[index..]];
        foreach (DomNode node in nodes)
            node.Parent = this;
        (items, start, end) = (all, 0, all.Length);
    }

    public override void AddNode(IConstructableNode node) => Add((DomNode)node);

    public override void RemoveChild(IConstructableNode childNode) => Remove((DomNode)childNode);

    public override void RemoveNode(int idx, IConstructableNode childNode) => RemoveAt(start + idx);

    public override void InsertNode(int idx, IConstructableNode childNode)
    {
        if (end == items.Length)
            MakeRoom();
        int at = start + idx;
        Array.Copy(items, at, items, at + 1, end - at);
        items[at] = (DomNode)childNode;
        items[at].Parent = this;
        end++;
    }

    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (end > start && items[end - 1] is DomText last)
            last.Append(text.Memory);
        else
            Add(new DomText(text.Memory));
    }

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        int at = start + idx;
        if (at > start && at <= end && items[at - 1] is DomText before)
            before.Append(text.Memory);
        else if (at < end && items[at] is DomText behind)
            behind.Prepend(text.Memory);
        else
            InsertNode(idx, new DomText(text.Memory));
    }

    void IConstructableNodeList.Clear()
    {
        foreach (DomNode child in TakeAll())
            child.Parent = null;
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator()
    {
        for (int i = start; i < end; i++)
            yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    private void RemoveAt(int at)
    {
        items[at].Parent = null;
        if (at == start)
        {
            items[start++] = null!;
            return;
        }

        Array.Copy(items, at + 1, items, at, end - at - 1);
        items[--end] = null!;
    }

    /// <summary>Most elements hold one text; of the others, most hold an element between the spaces around its tags.</summary>
    private void MakeRoom()
    {
        int count = end - start;
        DomNode[] grown = start > count ? items : new DomNode[count == 0 ? 1 : count == 1 ? 3 : count * 2];
        Array.Copy(items, start, grown, 0, count);
        if (ReferenceEquals(grown, items))
            Array.Clear(items, count, items.Length - count);
        (items, start, end) = (grown, 0, count);
    }
}
