using AngleSharp.Html.Parser.Tokens.Struct;

namespace LiveBlog.Core.Documents;

/// <summary>Ends a parse that takes too long or too much memory, and keeps single tags small: the parser compares each of a tag's
/// attributes with all the others.</summary>
internal sealed class ParseGuard(long mostMemory, CancellationToken cancellation)
{
    private const int MaxAttributes = 500;

    private readonly long start = GC.GetAllocatedBytesForCurrentThread();
    private int calls;
    private int attributes;

    /// <summary>Asked at every token; looks at the limits at every 64th.</summary>
    /// <exception cref="OperationCanceledException">A limit is reached.</exception>
    public void Next()
    {
        attributes = 0;
        if ((++calls & 63) != 0)
            return;
        cancellation.ThrowIfCancellationRequested();
        if (GC.GetAllocatedBytesForCurrentThread() - start > mostMemory)
            throw new OperationCanceledException("The page's memory budget is spent.");
    }

    /// <summary>Asked at every attribute; no page has tags with more than a few dozen.</summary>
    public bool MayHaveAttribute(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => ++attributes <= MaxAttributes;
}
