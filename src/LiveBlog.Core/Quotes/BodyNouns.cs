using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Quotes;

/// <summary>Common nouns that take up a body named before.</summary>
internal static class BodyNouns
{
    private static readonly WordTable Words = WordTable.Of(
        string.Join(' ', KnownLanguages.All.Select(language => language.Speech?.BodyNouns)));

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
