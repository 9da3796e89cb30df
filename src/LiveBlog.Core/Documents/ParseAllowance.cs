using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Documents;

/// <summary>The work that all the bodies of one input may cost together, however many they are: each may be a bomb. None may cost more than
/// its own length allows, nor much more than half of what is left, so that a few bombs do not spend what the others need.</summary>
/// <param name="most">The work for all of them; the nodes are those of each.</param>
/// <param name="cancellation">Ends the parse that runs.</param>
internal sealed class ParseAllowance(ParseLimit most, CancellationToken cancellation = default)
{
    private long left = most.Steps;

    /// <summary>True once a body was given up.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>The document whose body holds the markup; null where the body passes its limits. Dispose it.</summary>
    public DomDocument? Parse(string html)
    {
        // A step a character is what sound markup needs
        ParseLimit share = most with { Steps = (left / 2) + html.Length };
        ParseWork work = new(ParseLimit.Of(html.Length).Least(share), cancellation);
        DomDocument? parsed = left > 0 ? PageParser.ParseBody(html, work) : null;
        left -= work.Steps;
        IsSpent |= parsed is null;
        return parsed;
    }
}
