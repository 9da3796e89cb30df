using AngleSharp.Html.Parser.Tokens.Struct;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>Counts the work of one parse against its limit, and keeps single tags small: the parser compares each of a tag's attributes
/// with all the others.</summary>
internal sealed class ParseWork(ParseLimit limit, CancellationToken cancellation)
{
    // No page has tags with more than a few dozen
    private const int MaxAttributes = 500;

    // To find an element among the open ones costs a fourth of a look at each
    private const int OpenPerStep = 4;

    private int attributes;
    private long open;

    /// <summary>Tokens, and looks at elements that are open.</summary>
    public long Steps { get; private set; }

    /// <summary>Elements made.</summary>
    public long Nodes { get; private set; }

    /// <summary>True once the limit is passed.</summary>
    public bool IsSpent => Steps > limit.Steps || Nodes > limit.Nodes;

    /// <summary>The parser looks at an element.</summary>
    public void Look() => Steps++;

    /// <summary>An element is made, and opened.</summary>
    public void Open()
    {
        Nodes++;
        open++;
    }

    public void Close() => open--;

    /// <summary>Takes work that is to come; false where there is not so much.</summary>
    public bool Take(long steps)
    {
        Steps += steps;
        return !IsSpent;
    }

    /// <summary>Asked at every token: whether the parse may go on.</summary>
    /// <exception cref="OperationCanceledException">The caller does not want it any more.</exception>
    public bool Next()
    {
        attributes = 0;
        Steps += 1 + (open / OpenPerStep);
        cancellation.ThrowIfCancellationRequested();
        return !IsSpent;
    }

    /// <summary>Asked at every attribute.</summary>
    public bool MayHaveAttribute(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => ++attributes <= MaxAttributes;
}
