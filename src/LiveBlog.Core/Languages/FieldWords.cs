namespace LiveBlog.Core.Languages;

/// <summary>Words of a language that name a part of an update in class names of elements and member names of JSON. In lower case, without
/// accents and spaces, the surest first. English ones stand in the tables of names of markup, with those of no language.</summary>
internal sealed record FieldWords
{
    public string[] Headline { get; init; } = [];

    public string[] Time { get; init; } = [];

    /// <summary>The day of several updates.</summary>
    public string[] Day { get; init; } = [];

    public string[] Body { get; init; } = [];

    public string[] Author { get; init; } = [];

    public string[] Quote { get; init; } = [];

    /// <summary>A live blog.</summary>
    public string[] Live { get; init; } = [];

    /// <summary>What readers say.</summary>
    public string[] Comments { get; init; } = [];

    /// <summary>What is told of an event while it goes on.</summary>
    public string[] Commentary { get; init; } = [];

    /// <summary>The updates, as a list of them is called.</summary>
    public string[] Updates { get; init; } = [];

    /// <summary>When what is announced is over.</summary>
    public string[] End { get; init; } = [];

    public string[] MatchMinute { get; init; } = [];

    /// <summary>Whether readers see it: false for a draft.</summary>
    public string[] Shown { get; init; } = [];

    /// <summary>The state of what readers do not see yet.</summary>
    public string[] Draft { get; init; } = [];

    /// <summary>Whether it was taken back.</summary>
    public string[] Deleted { get; init; } = [];

    public string[] Caption { get; init; } = [];

    public string[] Credit { get; init; } = [];
}
