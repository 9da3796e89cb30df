using LiveBlog.Core.Time;

namespace LiveBlog.Core.Drafts;

/// <summary>What one reader found of a page.</summary>
internal sealed record StoryDraft
{
    public required Origin Origin { get; init; }

    /// <summary>The layout's or reader's name, for the evidence.</summary>
    public required string Name { get; init; }

    public string? Id { get; init; }

    public Uri? Url { get; init; }

    public string? Headline { get; init; }

    public string? Summary { get; init; }

    public StoryStatus? Status { get; init; }

    public string? StatusEvidence { get; init; }

    public string? CoverageStart { get; init; }

    public string? CoverageEnd { get; init; }

    public ValueList<TimeLabel> Times { get; init; } = [];

    /// <summary>The zone that the page names for all its clocks: an IANA id.</summary>
    public string? TimeZone { get; init; }

    public string? Language { get; init; }

    public Publication? Publication { get; init; }

    public ValueList<Author> Authors { get; init; } = [];

    public ValueList<Image> Images { get; init; } = [];

    public ValueList<string> Keywords { get; init; } = [];

    public string? Section { get; init; }

    public ValueList<UpdateDraft> Updates { get; init; } = [];

    public ValueList<Continuation> Continuations { get; init; } = [];

    /// <summary>Ids of updates that the page's own key-event list links to.</summary>
    public ValueList<string> KeyEventIds { get; init; } = [];

    public ValueList<Finding> Findings { get; init; } = [];

    public ValueList<Evidence> Evidence { get; init; } = [];
}
