using AngleSharp.Html.Construction;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>A script of HTML, which is never run. The parser tells it from the scripts of SVG by its class.</summary>
internal sealed class DomScript() : DomElement("script", ElementKinds.Script), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
