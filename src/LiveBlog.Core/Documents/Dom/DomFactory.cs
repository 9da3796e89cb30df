using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>Makes the nodes that AngleSharp's parser puts together, for one parse.</summary>
internal sealed class DomFactory(ParseWork work) : IDomConstructionElementFactory<DomDocument, DomElement>
{
    // Its services are the same for every parse
    private static readonly IConfiguration Common = Configuration.Default;

    /// <summary>The document that is being built; null before the parser has begun.</summary>
    public DomDocument? Document { get; private set; }

    /// <summary>What tells a parser to use this factory.</summary>
    public IBrowsingContext Context() =>
        BrowsingContext.New(Common.With<IDomConstructionElementFactory<DomDocument, DomElement>>(_ => this));

    public DomElement Create(DomDocument document, StringOrMemory localName, StringOrMemory prefix = default,
        NodeFlags flags = NodeFlags.None)
    {
        if (!ElementKinds.TryGet(localName.Memory.Span, out (string Name, NodeFlags Flags) kind))
            return CreateUnknown(document, localName);
        if (kind.Name == "script")
            return Made(new DomScript());
        if (kind.Name is not ("table" or "tr" or "template"))
            return Made(new DomElement(kind.Name, kind.Flags | flags));
        DomScope scope = kind.Name == "template"
            ? new DomTemplate(document, kind.Flags)
            : new DomScope(document, kind.Name, kind.Flags | flags);
        document.Open.Add(scope);
        return Made(scope);
    }

    public DomElement CreateUnknown(DomDocument document, StringOrMemory tagName) =>
        Made(new DomElement(tagName.ToString(), ElementKinds.Unknown));

    public DomElement CreateNoScript(DomDocument document, bool scripting) => Create(document, "noscript");

    public IConstructableNode CreateDocumentType(DomDocument document, StringOrMemory name, StringOrMemory publicIdentifier,
        StringOrMemory systemIdentifier) => new DomDoctype("!doctype");

    public IConstructableMathElement CreateMath(DomDocument document, StringOrMemory name = default) =>
        Made(new DomElement(name.ToString(), ElementKinds.OfMath(name.ToString())));

    public IConstructableSvgElement CreateSvg(DomDocument document, StringOrMemory name = default) =>
        Made(new DomElement(name.ToString(), ElementKinds.OfSvg(name.ToString())));

    public IConstructableMetaElement CreateMeta(DomDocument document) => Create(document, "meta");

    public IConstructableScriptElement CreateScript(DomDocument document, bool parserInserted, bool started) =>
        (DomScript)Made(new DomScript());

    public IConstructableFrameElement CreateFrame(DomDocument document) => Create(document, "frame");

    public IConstructableTemplateElement CreateTemplate(DomDocument document) => (DomTemplate)Create(document, "template");

    public IConstructableFormElement CreateForm(DomDocument document) => Create(document, "form");

    public DomDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => Document = new DomDocument(source);

    private DomElement Made(DomElement element)
    {
        element.CountIn(work);
        return element;
    }
}
