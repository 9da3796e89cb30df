namespace LiveBlog.Core.Benchmarks;

/// <summary>What became of one speaker's name.</summary>
internal enum NamesVerdict
{
    /// <summary>The name a reader knows.</summary>
    Right,

    /// <summary>No name, where nobody is named.</summary>
    Unnamed,

    /// <summary>Another name than the speaker's.</summary>
    Wrong,

    /// <summary>A name, where nobody is named.</summary>
    GivenThoughUnnamed,

    /// <summary>No name, where a reader knows one.</summary>
    Absent,

    /// <summary>The quote was not found.</summary>
    Missed,
}

/// <summary>Counts what became of the names of a set's quotes.</summary>
internal sealed class NamesTally
{
    private readonly int[] counts = new int[Enum.GetValues<NamesVerdict>().Length];
    private int mentions;
    private int mentioned;

    /// <summary>Quotes found that are none of the answers'.</summary>
    public int Others { get; set; }

    public static NamesVerdict Judge(string? wanted, string? found) => (wanted, found) switch
    {
        (null, null) => NamesVerdict.Unnamed,
        (null, _) => NamesVerdict.GivenThoughUnnamed,
        (_, null) => NamesVerdict.Absent,
        _ => IsSame(wanted, found) ? NamesVerdict.Right : NamesVerdict.Wrong,
    };

    public void Count(NamesVerdict verdict, string? mention, Speaker? speaker)
    {
        counts[(int)verdict]++;
        if (mention is null || verdict == NamesVerdict.Missed)
            return;
        mentions++;
        mentioned += speaker?.Mention is { } found && (Contains(found, mention) || Contains(mention, found)) ? 1 : 0;
    }

    public override string ToString()
    {
        int all = counts.Sum(), named = Of(NamesVerdict.Right) + Of(NamesVerdict.Wrong) + Of(NamesVerdict.Absent);
        int given = Of(NamesVerdict.Right) + Of(NamesVerdict.Wrong) + Of(NamesVerdict.GivenThoughUnnamed);
        return FormattableString.Invariant($"quotes {all}, missed {Of(NamesVerdict.Missed)}, found besides {Others}\n")
            + FormattableString.Invariant($"names right {Of(NamesVerdict.Right)} of {named} a reader knows, ")
            + FormattableString.Invariant($"wrong {Of(NamesVerdict.Wrong)}, ")
            + FormattableString.Invariant($"absent {Of(NamesVerdict.Absent)}; unnamed {Of(NamesVerdict.Unnamed)}, ")
            + FormattableString.Invariant($"given though unnamed {Of(NamesVerdict.GivenThoughUnnamed)}; ")
            + FormattableString.Invariant($"wrong or given of {given} given: {Ratio(given - Of(NamesVerdict.Right), given):P1}; ")
            + FormattableString.Invariant($"mentions {mentioned} of {mentions}");
    }

    private int Of(NamesVerdict verdict) => counts[(int)verdict];

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static bool IsSame(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
