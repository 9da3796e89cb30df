using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>A parsed page. It lends the parser's buffer: once disposed, the texts and attributes of its tree are of no use any
/// more.</summary>
internal sealed class DomDocument(TextSource source) : DomParent, IConstructableDocument, IDisposable
{
    /// <summary>The deepest an element may stand, the root at 1, as in browsers (Blink): what would stand deeper stands beside. Whoever
    /// climbs from an element to the root climbs so far at most.</summary>
    public const int MaxDepth = 512;

    /// <summary>The root element; null where there is none.</summary>
    public DomElement? DocumentElement => Child(this, null);

    public DomElement? Head => DocumentElement is { } root ? Child(root, "head") : null;

    public DomElement? Body => DocumentElement is { } root ? Child(root, "body") : null;

    /// <summary>The words of its title; null where it has none.</summary>
    public string? Title => Elements.First(this, "title") is { } title ? Whitespace.FoldOrNull(Elements.Text(title)) : null;

    /// <summary>The tables, rows and templates that are open, for the parser's sake.</summary>
    public OpenScopes Open { get; } = new();

    /// <summary>The elements that have a shadow root.</summary>
    public HashSet<DomElement> ShadowHosts { get; } = [];

    public override StringOrMemory NodeName => "#document";

    TextSource IConstructableDocument.Source => source;

    IDisposable? IConstructableDocument.Builder { get; set; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head => Head;

    IConstructableElement IConstructableDocument.DocumentElement => DocumentElement!;

    bool IConstructableDocument.IsLoading => false;

    public void Dispose() => ((IConstructableDocument)this).Builder?.Dispose();

    /// <summary>A second element is one the parser moves out of a table without knowing the table: it looks for its own class of tables
    /// only.</summary>
    public override void AddNode(IConstructableNode node)
    {
        if (node is not DomElement element || DocumentElement is not { } root)
            Add((DomNode)node);
        else
            Open.Foster(element, root);
    }

    void IConstructableDocument.Clear() => TakeAll();

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    void IConstructableDocument.ApplyManifest()
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    private static DomElement? Child(DomParent parent, string? name)
    {
        foreach (DomNode node in parent.ChildNodes)
        {
            if (node is DomElement element && (name is null || element.LocalName == name))
                return element;
        }

        return null;
    }
}
