namespace LiveBlog.Core.SchemaOrg;

/// <summary>What the words of schema.org cannot carry, as JSON: it travels in a term of our own namespace.</summary>
internal sealed record PostingLosslessParts(string OfStory, IReadOnlyList<string> OfUpdates)
{
    public const string Namespace = "urn:liveblog-core:feed:1#";

    /// <summary>The term without its namespace.</summary>
    public const string Term = "remainder";

    public static PostingLosslessParts None { get; } = new("{}", []);
}
