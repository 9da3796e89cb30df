namespace LiveBlog.Core.Documents.Dom;

/// <summary>Nodes in document order, as they stand now; the list of a tree that is still being built soon lies.</summary>
internal readonly struct NodeList(DomNode[] items, int start, int end)
{
    public int Length => end - start;

    public DomNode this[int index] => items[start + index];

    public ReadOnlySpan<DomNode>.Enumerator GetEnumerator() => Span.GetEnumerator();

    public ReadOnlySpan<DomNode> Span => items.AsSpan(start, end - start);
}
