using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core;

/// <summary>Reads live-update pages. Bad input never throws: it ends in <see cref="Reading.Verdict"/> and <see cref="Reading.Findings"/>.
/// Thread-safe; no network, no clock.</summary>
public static class StoryReader
{
    /// <summary>The most a page may be long, in bytes or in UTF-16 units; more is refused with a finding.</summary>
    public const int MaxLength = 64 << 20;

    /// <summary>Reads a page from its HTML, its plain text or the JSON of a live-blog service; which of them it is, its content
    /// tells.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">What is known of it.</param>
    public static Reading Read(string page, PageContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Read(page, context ?? new PageContext(), [], CancellationToken.None);
    }

    /// <summary>Reads a page from its bytes. The encoding is that of the byte-order mark, else of the content type, else of the page, else
    /// UTF-8 or windows-1252.</summary>
    /// <param name="page">The page's bytes.</param>
    /// <param name="contentType">The HTTP Content-Type, where there was one.</param>
    /// <param name="context">What is known of the page.</param>
    public static Reading Read(ReadOnlySpan<byte> page, string? contentType = null, PageContext? context = null) =>
        Read(page, contentType, context ?? new PageContext(), CancellationToken.None);

    private static Reading Read(ReadOnlySpan<byte> page, string? contentType, PageContext context, CancellationToken cancellation)
    {
        List<Finding> findings = [];
        if (page.Length > MaxLength)
            return TooLarge(findings);
        Container container = Containers.Of(page);
        ReadOnlySpan<byte> body = HeaderLines.Skip(page, ref contentType);
        container = container == Container.None ? Containers.Of(body) : container;
        if (container != Container.None)
            return Packed(container, findings);
        string text = PageBytes.Decode(body, contentType, findings);
        return contentType?.TrimStart().StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true
            ? ReadText(text, context, findings, cancellation)
            : Read(text, context, findings, cancellation);
    }

    /// <summary>Reads a page from a stream to its end, and no further than the longest page; the stream is left open.</summary>
    /// <param name="page">The page's bytes.</param>
    /// <param name="contentType">The HTTP Content-Type, where there was one.</param>
    /// <param name="context">What is known of the page.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static async Task<Reading> ReadAsync(Stream page, string? contentType = null, PageContext? context = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        return await StreamBytes.ReadAsync(page, MaxLength, cancellationToken).ConfigureAwait(false) is { } bytes
            ? Read(bytes.Span, contentType, context ?? new PageContext(), cancellationToken)
            : TooLarge([]);
    }

    /// <summary>Reads a page that AngleSharp has parsed already. The document is copied, not changed and not disposed; a page that is not
    /// parsed yet is read faster from its text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="context">What is known of it.</param>
    public static Reading Read(IDocument document, PageContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        PageContext known = context ?? new PageContext();
        List<Finding> findings = [];
        using HtmlPage page = HtmlPage.Of(DomCopy.Of(document), known.Url);
        GatheredPage gathered = PageReading.Gather(page, known, findings, CancellationToken.None);
        return PageReading.Finish(gathered, known, findings, CancellationToken.None);
    }

    /// <summary>Reads the plain text of a page: one line a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of the page.</param>
    public static Reading ReadText(string text, PageContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadText(text, context ?? new PageContext(), [], CancellationToken.None);
    }

    private static Reading Read(string page, PageContext context, List<Finding> findings, CancellationToken cancellation)
    {
        if (Containers.Of(page) is var container and not Container.None)
            return Packed(container, findings);
        string? type = null;
        string bare = HeaderLines.Skip(page, ref type);
        DocumentKind kind = DocumentKinds.Of(bare);
        if (Refuse(bare, kind, findings) is { } refusal)
            return refusal;
        string mended = Mend(bare, findings);
        cancellation.ThrowIfCancellationRequested();
        return kind switch
        {
            DocumentKind.Json => PageReading.ReadPayload(JsonWrapping.Unwrap(mended), context, findings, cancellation),
            DocumentKind.Markup => ReadMarkup(mended, context, findings, cancellation),
            _ => PageReading.ReadText(mended, context, findings, cancellation),
        };
    }

    private static Reading ReadMarkup(string page, PageContext context, List<Finding> findings, CancellationToken cancellation) =>
        Gather(page, context, findings, cancellation) is { } gathered
        ? PageReading.Finish(gathered, context, findings, cancellation)
        : Unreadable([.. findings, PageFindings.TooComplex()], "the page is too complex to be parsed");

    /// <summary>What the page holds, without its DOM; null where it is too complex. Never inlined: the DOM must be out of reach when the
    /// story is made, else every collection moves it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GatheredPage? Gather(string page, PageContext context, List<Finding> findings, CancellationToken cancellation)
    {
        using DomDocument? document = PageParser.Parse(page, cancellation: cancellation);
        if (document is null)
            return null;
        using HtmlPage parsed = HtmlPage.Of(document, context.Url, page, cancellation);
        return PageReading.Gather(parsed, context, findings, cancellation);
    }

    private static Reading ReadText(string text, PageContext context, List<Finding> findings, CancellationToken cancellation) =>
        DocumentKinds.Of(text) is var kind && kind == DocumentKind.Json
            ? Read(text, context, findings, cancellation)
            : Refuse(text, kind, findings) ?? PageReading.ReadText(Mend(text, findings), context, findings, cancellation);

    private static Reading Packed(Container container, List<Finding> findings) =>
        Unreadable([.. findings, DocumentFindings.Packed(container)], "the input is packed");

    /// <summary>What cannot be read at all; null where the text may hold a page.</summary>
    private static Reading? Refuse(string page, DocumentKind kind, List<Finding> findings)
    {
        if (page.Length > MaxLength)
            return TooLarge(findings);
        return kind switch
        {
            DocumentKind.Empty => Unreadable([.. findings, PageFindings.Empty()], "the input is empty"),
            DocumentKind.Packed => Packed(Containers.Of(page), findings),
            DocumentKind.Binary => Unreadable([.. findings, PageFindings.Binary()], "the input is no text"),
            _ => null,
        };
    }

    private static Reading TooLarge(List<Finding> findings) =>
        Unreadable([.. findings, PageFindings.TooLarge(MaxLength)], "the page is too large");

    private static string Mend(string page, List<Finding> findings)
    {
        string mended = Surrogates.Mend(page);
        if (!ReferenceEquals(mended, page))
            findings.Add(PageFindings.LoneSurrogates());
        return mended.Length > 0 && mended[0] == '\ufeff' ? mended[1..] : mended;
    }

    private static Reading Unreadable(ValueList<Finding> findings, string reason) =>
        new() { Verdict = Verdict.Unreadable, Findings = findings, Evidence = [new Evidence("verdict", reason)] };
}
