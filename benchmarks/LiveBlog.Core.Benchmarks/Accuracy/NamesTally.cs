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
    private static readonly HashSet<string> Articles = new(
        "the der die das den dem le la les il lo gli i el los las o a os as de het den det".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Titles = new(
        "mr mrs ms miss dr prof sir dame lady lord rev sgt det supt insp m mme me mlle herr frau sig don doña sr sra pan pani".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Letters = new("KC QC MP OBE MBE CBE MSP MEP TD".Split(' '), StringComparer.Ordinal);

    private readonly int[] counts = new int[Enum.GetValues<NamesVerdict>().Length];
    private int mentions;
    private int mentioned;

    /// <summary>Quotes found that are none of the answers'.</summary>
    public int Others { get; set; }

    /// <summary>What a name is worth.</summary>
    /// <param name="accepted">The answer first, then others as good; null stands for silence.</param>
    /// <param name="found">The name found; null where none was.</param>
    public static NamesVerdict Judge(IReadOnlyList<string?> accepted, string? found)
    {
        bool isAccepted = accepted.Any(wanted => wanted is null || found is null ? wanted == found : IsSame(wanted, found));
        if (isAccepted)
            return found is null ? NamesVerdict.Unnamed : NamesVerdict.Right;
        if (found is null)
            return NamesVerdict.Absent;
        return accepted[0] is null ? NamesVerdict.GivenThoughUnnamed : NamesVerdict.Wrong;
    }

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

    /// <summary>How many names had a verdict.</summary>
    public int Of(NamesVerdict verdict) => counts[(int)verdict];

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    /// <summary>Titles and a leading article tell nobody apart, unless nothing else is known.</summary>
    private static bool IsSame(string one, string other) =>
        string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name)
    {
        List<string> words = [.. name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.'))];
        while (words.Count > 1 && (Articles.Contains(words[0]) || (words.Count > 2 && Titles.Contains(words[0]))))
            words.RemoveAt(0);
        while (words.Count > 2 && Letters.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
