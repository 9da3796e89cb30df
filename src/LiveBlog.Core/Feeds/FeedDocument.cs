namespace LiveBlog.Core.Feeds;

/// <summary>What every feed format has in common: raw strings as the format carries them, before a story is made of them or after one was
/// taken apart.</summary>
internal sealed class FeedDocument
{
    private bool isFull;

    public int MaxEntries { get; init; } = int.MaxValue;

    public string? Id { get; set; }

    /// <summary>The page the feed tells of.</summary>
    public string? Url { get; set; }

    /// <summary>The feed's own address.</summary>
    public string? FeedUrl { get; set; }

    public FeedText Title { get; set; }

    public FeedText Description { get; set; }

    public string? Language { get; set; }

    public string? Published { get; set; }

    public string? Modified { get; set; }

    /// <summary>The publication's name, where the format has a place for it.</summary>
    public string? Publisher { get; set; }

    public string? Image { get; set; }

    /// <summary>True where the format says that no more will come.</summary>
    public bool IsComplete { get; set; }

    public List<Author> Authors { get; } = [];

    public List<string> Keywords { get; } = [];

    public List<FeedItem> Items { get; } = [];

    public List<FeedDeletion> Deletions { get; } = [];

    public List<FeedLink> Links { get; } = [];

    /// <summary>What the format cannot carry: see <see cref="LosslessPart"/>.</summary>
    public string? LosslessPart { get; set; }

    public List<Finding> Findings { get; } = [];

    /// <summary>How many of the findings are of dates.</summary>
    public int FindingsOfDates { get; set; }

    /// <summary>Whether one entry more is to be read; once too many stand in the feed a finding tells it, for the memory of a story is many
    /// times that of its bytes.</summary>
    public bool HasRoom()
    {
        if (Items.Count + Deletions.Count + Findings.Count < MaxEntries)
            return true;
        if (!isFull)
            Findings.Add(FeedFindings.TooMany(MaxEntries));
        isFull = true;
        return false;
    }
}
