namespace LiveBlog.Core.PlainText;

/// <summary>One entry of a <see cref="Listing"/>: what its opening tells, and the lines of its body.</summary>
internal sealed record ListedEntry
{
    /// <summary>The first line of its body.</summary>
    public required int Start { get; init; }

    /// <summary>The line behind its body.</summary>
    public required int End { get; init; }

    /// <summary>The time as printed.</summary>
    public string? Label { get; init; }

    public int? Minutes { get; init; }

    /// <summary>A start and an end: "09:00 – 10:00".</summary>
    public bool IsRange { get; init; }

    public string? Title { get; init; }

    /// <summary>The words behind the label on its line.</summary>
    public string? Words { get; init; }

    public ValueList<Author> Authors { get; init; } = [];

    public ValueList<string> Tags { get; init; } = [];

    /// <summary>The match minute, lap or round.</summary>
    public string? EventClock { get; init; }

    public Uri? Url { get; init; }
}
