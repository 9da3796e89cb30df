using LiveBlog.Core.Documents.Dom;

namespace LiveBlog.Core.Documents;

/// <summary>The time that all the bodies of one page may take to be parsed, however many they are: a page may hold a bomb in each. The
/// memory is that of each.</summary>
internal sealed class ParseAllowance(TimeSpan most, long mostMemory = long.MaxValue)
{
    private TimeSpan left = most;

    /// <summary>True once a body was given up.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>The document whose body holds the markup; null where no time is left. Dispose it.</summary>
    public DomDocument? Parse(string html)
    {
        WorkClock clock = new();
        DomDocument? parsed = left > TimeSpan.Zero ? PageParser.ParseBody(html, left, mostMemory) : null;
        left -= clock.Elapsed;
        IsSpent |= parsed is null;
        return parsed;
    }
}
