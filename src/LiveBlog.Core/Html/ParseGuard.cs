namespace LiveBlog.Core.Html;

/// <summary>Ends a parse that takes too long or too much memory. Asked at every step; it looks at every 64th only.</summary>
internal sealed class ParseGuard(long mostMemory, CancellationToken cancellation)
{
    private readonly long start = GC.GetAllocatedBytesForCurrentThread();
    private int calls;

    /// <exception cref="OperationCanceledException">A limit is reached.</exception>
    public void Check()
    {
        if ((++calls & 63) != 0)
            return;
        cancellation.ThrowIfCancellationRequested();
        if (GC.GetAllocatedBytesForCurrentThread() - start > mostMemory)
            throw new OperationCanceledException("The page's memory budget is spent.");
    }
}
