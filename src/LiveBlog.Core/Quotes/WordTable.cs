using System.Numerics;

namespace LiveBlog.Core.Quotes;

/// <summary>Words with what they can do, found by their letters without regard to case. No string is made for a word that is looked
/// up.</summary>
internal sealed class WordTable
{
    private const int Max = ushort.MaxValue;

    // The upper half of a word's hash and its number from 1 in one small integer, so that a word that is not listed is refused without a
    // look at any word
    private readonly uint[] slots;
    private readonly (string Word, WordClass Class)[] words;

    public WordTable(Dictionary<string, WordClass> listed)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(listed.Count, Max);
        slots = new uint[(int)BitOperations.RoundUpToPowerOf2(((uint)listed.Count * 3) + 1)];
        words = new (string, WordClass)[listed.Count + 1];
        uint number = 0;
        foreach ((string word, WordClass wordClass) in listed)
        {
            words[++number] = (word, wordClass);
            uint hash = Hash(word);
            int at = (int)hash & (slots.Length - 1);
            while (slots[at] != 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = (hash & ~(uint)Max) | number;
        }
    }

    /// <summary>The table of a list of words, where only it matters which are listed.</summary>
    public static WordTable Of(string words) =>
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static word => word, static _ => WordClass.Label));

    public bool Contains(ReadOnlySpan<char> word) => this[word] != WordClass.None;

    /// <summary>What a word can do; None where it is not listed.</summary>
    public WordClass this[ReadOnlySpan<char> word]
    {
        get
        {
            uint[] own = slots;
            uint hash = Hash(word);
            for (int at = (int)hash & (own.Length - 1); ; at = (at + 1) & (own.Length - 1))
            {
                uint slot = own[at];
                if (slot == 0)
                    return WordClass.None;
                if (((slot ^ hash) & ~(uint)Max) == 0 && word.Equals(words[slot & Max].Word, StringComparison.OrdinalIgnoreCase))
                    return words[slot & Max].Class;
            }
        }
    }

    // FNV-1a over the letters, capitals as small ones
    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char letter in word)
        {
            uint folded = letter < 128 ? letter : char.ToUpperInvariant(letter);
            if (folded - 'A' <= 'Z' - 'A')
                folded |= 0x20;
            hash = (hash ^ folded) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
