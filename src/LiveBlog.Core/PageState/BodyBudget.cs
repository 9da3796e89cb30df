using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.PageState;

/// <summary>How much text the bodies of one input may have in all: a reference may show one text any number of times.</summary>
internal sealed class BodyBudget(long most)
{
    private long left = most;

    /// <summary>The work that their parsing may cost.</summary>
    public ParseAllowance Parsing { get; } = new(ParseLimit.Of(most));

    public bool IsSpent => left < 0;

    public bool Take(int length) => (left -= length) >= 0;
}
