using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Time;

/// <summary>The tables of words of times, each read when its language is first met.</summary>
internal static class Lexicons
{
    private static readonly Dictionary<string, Lazy<TimeLexicon>> ByTag = KnownLanguages.All.Where(language => language.Time.Length > 0)
        .ToDictionary(language => language.Tag, language =>
            new Lazy<TimeLexicon>(() => TimeLexicon.Parse(language.Time, Shared.Time)), StringComparer.Ordinal);

    private static readonly Lazy<TimeLexicon[]> Everything = new(() => [.. ByTag.Values.Select(lexicon => lexicon.Value)]);

    private static readonly Lazy<TimeLexicon> EveryClock = new(() => TimeLexicon.OfClocks(All));

    private static readonly Lazy<KnownWords> EveryWord = new(() => new KnownWords(All));

    /// <summary>Which of all languages know a word.</summary>
    public static KnownWords Words => EveryWord.Value;

    /// <summary>The words of clocks of all languages together.</summary>
    public static TimeLexicon Clocks => EveryClock.Value;

    public static TimeLexicon Fallback { get; } = Find("en")!;

    /// <summary>Every table there is; an array, so that walking it costs nothing.</summary>
    public static TimeLexicon[] All => Everything.Value;

    /// <summary>The lexicon of a BCP 47 tag, by its first part; null where there is none.</summary>
    public static TimeLexicon? Find(ReadOnlySpan<char> tag) => KnownLanguages.Find(tag) is { Time.Length: > 0 } language
        ? ByTag[language.Tag].Value : null;
}
