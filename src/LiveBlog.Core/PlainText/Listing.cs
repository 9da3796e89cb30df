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
