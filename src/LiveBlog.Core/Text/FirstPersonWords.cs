using System.Collections.Frozen;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Text;

/// <summary>Words of the first person, by which speech without marks is told from the report around it.</summary>
internal static class FirstPersonWords
{
    private static readonly FrozenSet<string> Words = KnownLanguages.News(words => words.FirstPerson).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where one of the text's words is of the first person.</summary>
    public static bool Has(string text) => PlainWords.Of(text).Exists(Words.Contains);
}
