using System.Collections.Frozen;

namespace LiveBlog.Core.Languages.Words;

/// <summary>The languages there are: each other file of this folder is one. The build lists them, so that a language is added by its file
/// alone.</summary>
internal static partial class KnownLanguages
{
    private static readonly FrozenDictionary<string, Language> ByTag = Listed()
        .SelectMany(language => language.Aliases.Split(", ", StringSplitOptions.RemoveEmptyEntries).Append(language.Tag).Select(tag =>
            (tag, language)))
        .ToFrozenDictionary(row => row.tag, row => row.language, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string,
        Language>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByTag.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All of them, by their tags.</summary>
    public static Language[] All { get; } = [.. Listed().OrderBy(language => language.Tag, StringComparer.Ordinal)];

    /// <summary>The language of a BCP 47 tag, by its first part; null where the library has no word of it.</summary>
    public static Language? Find(ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOfAny('-', '_');
        return Lookup.TryGetValue(end < 0 ? tag : tag[..end], out Language? language) ? language : null;
    }

    /// <summary>The words of one use in every language, each once.</summary>
    public static string[] News(Func<NewsWords, string[]> use) => [.. All.SelectMany(language => use(language.News)).Distinct()];

    /// <summary>The words of all languages for one part of an update in names of classes and members, each once.</summary>
    public static string[] Fields(Func<FieldWords, string[]> part) => [.. All.SelectMany(language => part(language.Fields)).Distinct()];

    // Written by the build: one line for each other file of this folder
    private static partial Language[] Listed();
}
