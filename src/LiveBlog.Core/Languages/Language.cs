namespace LiveBlog.Core.Languages;

/// <summary>Every word the library knows of one language, by what it means. What a language leaves out, the library cannot read in
/// it.</summary>
/// <param name="Tag">Its primary subtag of BCP 47.</param>
internal sealed record Language(string Tag)
{
    /// <summary>Other subtags pages call it by, parted by commas.</summary>
    public string Aliases { get; init; } = "";

    /// <summary>The words of times: lines "kind: word, word", or several kinds on a line parted by ";". A line that opens with no kind goes
    /// on with the one before. Months, weekdays, numbers and ordinals have a group for each value, parted by "|". "one.hour" and "two.hour"
    /// are words that hold their number, "ago.hour" words that hold their "ago", "era.2018" the name of an era whose first year comes after
    /// 2018.</summary>
    public string Time { get; init; } = "";

    /// <summary>The words around quotes; null where quotes are found by their marks alone.</summary>
    public SpeechWords? Speech { get; init; }

    /// <summary>The words around news.</summary>
    public NewsWords News { get; init; } = new();

    /// <summary>Names of zones in this language, in the rows of <see cref="ZoneNameTable"/>.</summary>
    public string Zones { get; init; } = "";

    /// <summary>Its words in names of classes and members.</summary>
    public FieldWords Fields { get; init; } = new();
}
