using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Documents;

/// <summary>A page's text as a DOM, under limits: hostile markup makes the parser quadratic or swell.</summary>
internal static class PageParser
{
    /// <summary>The DOM, or null where the limit for its length was reached. Its elements know their lines where places are kept.</summary>
    public static DomDocument? Parse(string html, bool keepPlaces = false, CancellationToken cancellation = default) =>
        Parse(html, keepPlaces, new ParseWork(ParseLimit.Of(html.Length), cancellation));

    /// <summary>The DOM of a body, or null where its limit was reached.</summary>
    public static DomDocument? ParseBody(string html, ParseWork work) => Parse("<!DOCTYPE html><body>" + html, keepPlaces: false, work);

    private static DomDocument? Parse(string html, bool keepPlaces, ParseWork work)
    {
        HtmlParserOptions options = new()
        {
            MaximumDepth = DomDocument.MaxDepth,
            IsKeepingSourceReferences = keepPlaces,
            DisableElementPositionTracking = !keepPlaces,
            SkipComments = true,
            ShouldEmitAttribute = work.MayHaveAttribute,
        };
        DomDocument? document = Parse(html, options, work, out bool isLost);
        return isLost ? Copy(html, options, work) : document;
    }

    /// <summary>The DOM; null where the parser is lost in it, or the limit reached.</summary>
    private static DomDocument? Parse(string html, HtmlParserOptions options, ParseWork work, out bool isLost)
    {
        DomFactory factory = new(work);
        bool isOver = false, isAstray = false, isDone = false;
        try
        {
            new HtmlParser(options, factory.Context())
                .ParseDocument<DomDocument, DomElement>(new TextSource(new ReadOnlyMemoryTextSource(html)), Take);
            isDone = !isOver && !work.IsSpent;
        }
        finally
        {
            if (!isDone)
                factory.Document?.Dispose();
        }

        isLost = isAstray;
        return isDone ? factory.Document : null;

        TokenConsumptionResult Take(ref StructHtmlToken token, TokenConsumer next)
        {
            isAstray = factory.Document!.Open.IsLostAt(ref token);
            isOver = isAstray || !work.Next();
            if (!isOver)
                next(ref token);
            return isOver ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
        }
    }

    /// <summary>The DOM as a copy of AngleSharp's own: slower, and right where the other way is lost. Its elements do not tell that they
    /// are looked at, so what they may cost is told from the tags before.</summary>
    private static DomDocument? Copy(string html, HtmlParserOptions options, ParseWork work)
    {
        if (!work.Take(OpenTags.Sum(html)))
            return null;
        using IHtmlDocument document = new HtmlParser(options with { OnCreated = (_, _) => work.Next() }).ParseDocument(html);
        return DomCopy.Of(document);
    }
}
