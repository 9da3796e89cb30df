using System.Collections.Frozen;

namespace LiveBlog.Core.Time;

/// <summary>The tables of words, each read when its language is first met.</summary>
internal static class Lexicons
{
    private static readonly FrozenDictionary<string, Lazy<Lexicon>> ByLanguage = new Dictionary<string, string>
    {
        ["en"] = English.Words,
        ["de"] = German.Words,
        ["fr"] = French.Words,
        ["es"] = Spanish.Words,
        ["it"] = Italian.Words,
        ["pt"] = Portuguese.Words,
        ["nl"] = Dutch.Words,
        ["pl"] = Polish.Words,
        ["cs"] = Czech.Words,
        ["sv"] = Swedish.Words,
        ["da"] = Danish.Words,
        ["nb"] = Norwegian.Words,
        ["fi"] = Finnish.Words,
        ["tr"] = Turkish.Words,
        ["ru"] = Russian.Words,
        ["uk"] = Ukrainian.Words,
        ["el"] = Greek.Words,
        ["ar"] = Arabic.Words,
        ["he"] = Hebrew.Words,
        ["hi"] = Hindi.Words,
        ["zh"] = Chinese.Words,
        ["ja"] = Japanese.Words,
        ["ko"] = Korean.Words,
        ["th"] = Thai.Words,
        ["vi"] = Vietnamese.Words,
        ["id"] = Indonesian.Words,
        ["hu"] = Hungarian.Words,
        ["ro"] = Romanian.Words,
        ["ca"] = Catalan.Words,
        ["bn"] = Bengali.Words,
    }.ToFrozenDictionary(row => row.Key, row => new Lazy<Lexicon>(() => Lexicon.Parse(row.Value, Common.Words)), StringComparer.OrdinalIgnoreCase);

    // Tags that name a language by another code
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["no"] = "nb",
        ["nn"] = "nb",
        ["iw"] = "he",
        ["in"] = "id",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Lazy<Lexicon>>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByLanguage.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> AliasLookup = Aliases.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Lazy<Lexicon[]> Everything = new(() => [.. ByLanguage.Values.Select(lexicon => lexicon.Value)]);

    public static Lexicon Fallback => ByLanguage["en"].Value;

    /// <summary>Every table there is; an array, so that walking it costs nothing.</summary>
    public static Lexicon[] All => Everything.Value;

    /// <summary>The lexicon of a BCP 47 tag, by its first part; null where there is none.</summary>
    public static Lexicon? Find(ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOfAny('-', '_');
        ReadOnlySpan<char> language = end < 0 ? tag : tag[..end];
        if (Lookup.TryGetValue(language, out Lazy<Lexicon>? lexicon))
            return lexicon.Value;
        return AliasLookup.TryGetValue(language, out string? alias) ? ByLanguage[alias].Value : null;
    }
}
