using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Quotes;

/// <summary>Words that make a name that of an organisation, a place or a work.</summary>
internal static class BodyWords
{
    private static readonly WordTable Words = WordTable.Of(
        string.Join(' ', KnownLanguages.All.Select(language => language.Speech?.Bodies)));

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
