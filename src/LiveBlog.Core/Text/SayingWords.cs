using System.Collections.Frozen;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Text;

/// <summary>Words that tell that somebody spoke, as far as the shapes of speech without quotation marks need them.</summary>
internal static class SayingWords
{
    private static readonly FrozenSet<string> LeadIns = KnownLanguages.News(words => words.LeadsIn).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Tags = KnownLanguages.News(words => words.SpeechTags).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a word of which a line that ends in a colon has one where it leads in to speech.</summary>
    public static bool IsLeadIn(string word) => LeadIns.Contains(word);

    /// <summary>True for a word that tells who spoke, behind a comma or the end of the speech.</summary>
    public static bool IsTag(string word) => Tags.Contains(word);
}
