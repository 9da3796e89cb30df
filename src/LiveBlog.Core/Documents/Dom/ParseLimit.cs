namespace LiveBlog.Core.Documents.Dom;

/// <summary>The most that a parse may cost, in work and not in time, so that equal texts are read alike on any machine.</summary>
/// <param name="Steps">Tokens and looks at open elements: hostile markup makes the parser look at thousands of them for each tag.</param>
/// <param name="Nodes">Elements made: hostile markup makes some hundreds of copies for each tag.</param>
internal readonly record struct ParseLimit(long Steps, long Nodes)
{
    // Some 50 ms of work, so that a short text may be as badly nested as it likes
    private const long FewestSteps = 20_000_000;

    // Of 38 live pages of 20 publishers none takes more than one step a character; 40 times that is left for markup that never closes
    private const long StepsPerChar = 40;

    // Some 150 MB, so that a short text may make as many copies of its open formatting as it likes
    private const long FewestNodes = 1_000_000;

    // The same pages have one element in fifty characters and more; nothing but tags of one letter, closed, has one in seven
    private const long CharsPerNode = 4;

    /// <summary>The limit for a text of so many UTF-16 units.</summary>
    public static ParseLimit Of(long length) => new(FewestSteps + (length * StepsPerChar), FewestNodes + (length / CharsPerNode));

    /// <summary>What is allowed by both.</summary>
    public ParseLimit Least(ParseLimit other) => new(Math.Min(Steps, other.Steps), Math.Min(Nodes, other.Nodes));
}
