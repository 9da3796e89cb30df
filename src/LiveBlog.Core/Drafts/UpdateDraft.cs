using LiveBlog.Core.Time;

namespace LiveBlog.Core.Drafts;

/// <summary>What one reader found of one update. Null: not found, which is not the same as not there.</summary>
internal sealed record UpdateDraft
{
    public string? Id { get; init; }

    public ValueList<string> Aliases { get; init; } = [];

    public Uri? Url { get; init; }

    public string? Headline { get; init; }

    public ValueList<TimeLabel> Times { get; init; } = [];

    /// <summary>The day heading that stands above it.</summary>
    public string? DayHeading { get; init; }

    public string? EventClock { get; init; }

    public ValueList<Author> Authors { get; init; } = [];

    public ValueList<Block>? Body { get; init; }

    /// <summary>The body as a string that may hold HTML; read into blocks only where no other reader has the blocks.</summary>
    public string? BodyText { get; init; }

    public ValueList<Image> Images { get; init; } = [];

    public bool? IsPinned { get; init; }

    public bool? IsKeyEvent { get; init; }

    public bool? IsSummary { get; init; }

    public bool? IsBreaking { get; init; }

    public bool IsDeleted { get; init; }

    public ValueList<string> Tags { get; init; } = [];

    public ValueList<Correction> Corrections { get; init; } = [];

    /// <summary>False where it has neither a title nor a body: it was emptied, or it is an advert's place.</summary>
    public bool HasContent => Headline is not null || Body is not { Count: 0 };
}
