using AngleSharp.Common;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>A node that holds nothing a reader asks for: the document type.</summary>
internal sealed class DomDoctype(string name) : DomNode
{
    public override StringOrMemory NodeName => name;
}
