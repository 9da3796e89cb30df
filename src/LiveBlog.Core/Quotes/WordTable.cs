using System.Numerics;

namespace LiveBlog.Core.Quotes;

/// <summary>Words with what they can do, found by their letters without regard to case. No string is made for a word that is looked up.</summary>
internal sealed class WordTable
{
    private readonly Slot[] slots;
    private readonly int mask;

    public WordTable(Dictionary<string, WordClass> words)
    {
        slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)words.Count * 3)];
        mask = slots.Length - 1;
        foreach ((string word, WordClass wordClass) in words)
        {
            uint hash = Hash(word);
            int at = (int)hash & mask;
            while (slots[at].Word is not null)
                at = (at + 1) & mask;
            slots[at] = new Slot(word, hash, wordClass);
        }
    }

    /// <summary>What a word can do; None where it is not listed.</summary>
    public WordClass this[ReadOnlySpan<char> word]
    {
        get
        {
            uint hash = Hash(word);
            for (int at = (int)hash & mask; ; at = (at + 1) & mask)
            {
                ref readonly Slot slot = ref slots[at];
                if (slot.Word is null)
                    return WordClass.None;
                if (slot.Hash == hash && word.Equals(slot.Word, StringComparison.OrdinalIgnoreCase))
                    return slot.Class;
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

    private readonly record struct Slot(string? Word, uint Hash, WordClass Class);
}
