using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LiveBlog.Core.Html;

/// <summary>A page's text as a DOM, under limits: hostile markup makes the parser quadratic or swell.</summary>
internal static class PageParser
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1.2);
    private static readonly TimeSpan PerChar = TimeSpan.FromMicroseconds(0.2);

    private const long AllocationFloor = 64L << 20;
    private const long AllocationPerChar = 48;

    /// <summary>The most time the parse of a text may take; sound pages take a tenth of what their length allows.</summary>
    public static TimeSpan Deadline(int length) => Shortest + (length * PerChar);

    /// <summary>The DOM, or null where a limit was reached.</summary>
    public static IHtmlDocument? Parse(string html, CancellationToken cancellation = default) => Parse(html, keepPlaces: false, cancellation);

    /// <summary>The DOM, whose elements know their lines where places are kept; null where a limit was reached.</summary>
    public static IHtmlDocument? Parse(string html, bool keepPlaces, CancellationToken cancellation = default) => Parse(html, keepPlaces, Deadline(html.Length), long.MaxValue, cancellation);

    /// <summary>The DOM of a body, or null where the time or the memory was not enough.</summary>
    public static IHtmlDocument? ParseBody(string html, TimeSpan most, long mostMemory) => Parse("<!DOCTYPE html><body>" + html, keepPlaces: false, most, mostMemory, CancellationToken.None);

    private static IHtmlDocument? Parse(string html, bool keepPlaces, TimeSpan most, long mostMemory, CancellationToken cancellation)
    {
        using WorkLimit limit = new(most, cancellation);
        AllocationBudget budget = new(Math.Min(AllocationFloor + (html.Length * AllocationPerChar), mostMemory));
        HtmlParser parser = new(new HtmlParserOptions { MaximumDepth = int.MaxValue, OnCreated = budget.Check, IsKeepingSourceReferences = keepPlaces });
        try
        {
            // On a string the parse runs to its end on this thread; the token is what stops it.
            return parser.ParseDocumentAsync(html, limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private sealed class AllocationBudget(long most)
    {
        private readonly long start = GC.GetAllocatedBytesForCurrentThread();
        private int calls;

        public void Check(IElement element, AngleSharp.Text.TextPosition position)
        {
            if ((++calls & 63) == 0 && GC.GetAllocatedBytesForCurrentThread() - start > most)
                throw new OperationCanceledException("The page's memory budget is spent.");
        }
    }
}
