using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Documents;

/// <summary>A page's text as a DOM, under limits: hostile markup makes the parser quadratic or swell.</summary>
internal static class PageParser
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1.2);
    private static readonly TimeSpan PerChar = TimeSpan.FromMicroseconds(0.2);

    // Garbage counts too: of code that is not optimized yet, the parser leaves some at each open element it looks at
    private const long AllocationFloor = 160L << 20;
    private const long AllocationPerChar = 48;

    /// <summary>The most time the parse of a text may take; sound pages take a tenth of what their length allows.</summary>
    public static TimeSpan Deadline(int length) => Shortest + (length * PerChar);

    /// <summary>The DOM, or null where a limit was reached.</summary>
    public static DomDocument? Parse(string html, CancellationToken cancellation = default) => Parse(html, keepPlaces: false, cancellation);

    /// <summary>The DOM, whose elements know their lines where places are kept; null where a limit was reached.</summary>
    public static DomDocument? Parse(string html, bool keepPlaces, CancellationToken cancellation = default) =>
        Parse(html, keepPlaces, Deadline(html.Length), long.MaxValue, cancellation);

    /// <summary>The DOM of a body, or null where the time or the memory was not enough.</summary>
    public static DomDocument? ParseBody(string html, TimeSpan most, long mostMemory) =>
        Parse("<!DOCTYPE html><body>" + html, keepPlaces: false, most, mostMemory, CancellationToken.None);

    private static DomDocument? Parse(string html, bool keepPlaces, TimeSpan most, long mostMemory, CancellationToken cancellation)
    {
        using WorkLimit limit = new(most, cancellation);
        ParseGuard guard = new(Math.Min(AllocationFloor + (html.Length * AllocationPerChar), mostMemory), limit.Token);
        HtmlParserOptions options = new()
        {
            MaximumDepth = DomDocument.MaxDepth,
            IsKeepingSourceReferences = keepPlaces,
            DisableElementPositionTracking = !keepPlaces,
            SkipComments = true,
            ShouldEmitAttribute = guard.MayHaveAttribute,
        };
        try
        {
            return Parse(html, options, guard) ?? Copy(html, options with { OnCreated = (_, _) => guard.Next() }, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The DOM; null where the parser is lost in it.</summary>
    private static DomDocument? Parse(string html, HtmlParserOptions options, ParseGuard guard)
    {
        DomFactory factory = new();
        bool isLost = false, isDone = false;
        try
        {
            new HtmlParser(options, factory.Context())
                .ParseDocument<DomDocument, DomElement>(new TextSource(new ReadOnlyMemoryTextSource(html)), Take);
            isDone = !isLost;
        }
        finally
        {
            if (!isDone)
                factory.Document?.Dispose();
        }

        return isDone ? factory.Document : null;

        TokenConsumptionResult Take(ref StructHtmlToken token, TokenConsumer next)
        {
            guard.Next();
            isLost = factory.Document!.Open.IsLostAt(ref token);
            if (isLost)
                return TokenConsumptionResult.Stop;
            next(ref token);
            return TokenConsumptionResult.Continue;
        }
    }

    /// <summary>The DOM as a copy of AngleSharp's own: slower, and right where the other way is lost.</summary>
    private static DomDocument Copy(string html, HtmlParserOptions options, CancellationToken cancellation)
    {
        // On a string the parse runs to its end on this thread; the token is what stops it.
        using IHtmlDocument document = new HtmlParser(options).ParseDocumentAsync(html, cancellation).GetAwaiter().GetResult();
        return DomCopy.Of(document);
    }
}
