using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>A table, a row or a template: while it is open, the parser puts what stands wrongly in it elsewhere.</summary>
internal class DomScope(DomDocument document, string localName, NodeFlags flags) : DomElement(localName, flags)
{
    protected DomDocument Document => document;

    public override void SetupElement()
    {
        document.Open.Remove(this);
        base.SetupElement();
    }
}

/// <summary>A template: its content is no part of the page until a script or a shadow root puts it there.</summary>
internal sealed class DomTemplate(DomDocument document, NodeFlags flags) : DomScope(document, "template", flags),
    IConstructableTemplateElement
{
    /// <summary>The nodes of its content.</summary>
    public NodeList Content { get; private set; }

    /// <summary>The parser has read its content. That of a declarative shadow root
    /// (https://html.spec.whatwg.org/#attr-template-shadowrootmode) is what a browser shows of the element around it: it stands there,
    /// before the element's own children.</summary>
    public void PopulateFragment()
    {
        if (Parent is not DomElement host || !IsShadowRoot() || !ShadowHosts.CanBe(host.LocalName) || !Document.ShadowHosts.Add(host))
        {
            Hide();
            return;
        }

        host.Remove(this);
        host.InsertAll(0, TakeAll());
    }

    /// <summary>Makes its children its content.</summary>
    public void Hide() => Content = TakeAll();

    private bool IsShadowRoot() =>
        Peek("shadowrootmode") is var mode
        && (mode.Equals("open", StringComparison.OrdinalIgnoreCase) || mode.Equals("closed", StringComparison.OrdinalIgnoreCase));
}
