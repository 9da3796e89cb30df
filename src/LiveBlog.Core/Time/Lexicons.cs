using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Time;

/// <summary>The tables of words of times, each read when its language is first met.</summary>
internal static class Lexicons
{
    private static readonly Dictionary<string, Lazy<Lexicon>> ByTag = KnownLanguages.All.Where(language => language.Time.Length > 0)
        .ToDictionary(language => language.Tag, language =>
            new Lazy<Lexicon>(() => Lexicon.Parse(language.Time, Shared.Time)), StringComparer.Ordinal);

    private static readonly Lazy<Lexicon[]> Everything = new(() => [.. ByTag.Values.Select(lexicon => lexicon.Value)]);

    private static readonly Lazy<Lexicon> EveryClock = new(() => Lexicon.OfClocks(All));

    /// <summary>The words of clocks of all languages together.</summary>
    public static Lexicon Clocks => EveryClock.Value;

    public static Lexicon Fallback { get; } = Find("en")!;

    /// <summary>Every table there is; an array, so that walking it costs nothing.</summary>
    public static Lexicon[] All => Everything.Value;

    /// <summary>The lexicon of a BCP 47 tag, by its first part; null where there is none.</summary>
    public static Lexicon? Find(ReadOnlySpan<char> tag) => KnownLanguages.Find(tag) is { Time.Length: > 0 } language
        ? ByTag[language.Tag].Value : null;
}
