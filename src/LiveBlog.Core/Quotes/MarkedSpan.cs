namespace LiveBlog.Core.Quotes;

/// <summary>A stretch of a line in quotation marks, marks included.</summary>
/// <param name="Start">Where it starts in the block's text.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="ContentStart">Where the words start.</param>
/// <param name="ContentEnd">The first unit after the words.</param>
/// <param name="IsClosed">False where the line ends before a closing mark.</param>
/// <param name="IsSingle">True where the marks are single ones, which are apostrophes as well.</param>
internal readonly record struct MarkedSpan(int Start, int End, int ContentStart, int ContentEnd, bool IsClosed, bool IsSingle)
{
    public int ContentLength => ContentEnd - ContentStart;
}
