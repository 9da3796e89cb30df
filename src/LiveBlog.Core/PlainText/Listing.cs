namespace LiveBlog.Core.PlainText;

/// <summary>One way to part a text into a head and entries.</summary>
internal sealed record Listing
{
    /// <summary>What opens its entries, for the evidence.</summary>
    public required string Name { get; init; }

    public required ValueList<ListedEntry> Entries { get; init; }

    /// <summary>The line behind the story's head.</summary>
    public required int HeadEnd { get; init; }

    /// <summary>Which way its times or numbers run.</summary>
    public TimeOrder Order { get; init; }

    /// <summary>How sure the openers are told from other lines: of two listings of one text, this one is taken.</summary>
    public required double Sureness { get; init; }

    public Continuation? More { get; init; }

    /// <summary>A heading or control for live updates stands in the text.</summary>
    public bool HasMarker { get; init; }
}

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
