using System.Collections.Frozen;

namespace LiveBlog.Core.Time;

/// <summary>Which languages may know all words of a label: only those need be asked to read it, and of prose none. Languages beyond the
/// 64th share the bits of the first.</summary>
internal sealed class KnownWords
{
    private readonly FrozenDictionary<string, ulong> languages;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public KnownWords(TimeLexicon[] lexicons)
    {
        Dictionary<string, ulong> found = [];
        Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> words = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < lexicons.Length; i++)
        {
            foreach (string key in lexicons[i].Keys)
            {
                for (int at = 0; Next(key, at, out int start, out int length); at = start + length)
                    words[key.AsSpan(start, length)] = Bit(i) | (words.TryGetValue(key.AsSpan(start, length), out ulong those) ? those : 0);
            }
        }

        languages = found.ToFrozenDictionary();
        lookup = languages.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static ulong Bit(int language) => 1UL << language;

    /// <summary>The bits of the languages that may know all words of the folded label; those of a zone's name are known to all.</summary>
    public ulong Of(ReadOnlySpan<char> label)
    {
        ulong known = ulong.MaxValue;
        int zoneEnd = 0;
        for (int at = 0; known != 0 && Next(label, at, out int start, out int length); at = start + length)
        {
            if (lookup.TryGetValue(label.Slice(start, length), out ulong these) && (known & these) == known)
                continue;
            zoneEnd = Math.Max(zoneEnd, start + ZoneNames.Find(label[start..], out _));
            if (start >= zoneEnd)
                known &= these;
        }

        return known;
    }

    /// <summary>The next word, as the labels' tokens are cut. A letter by itself is of any language, and in scripts without spaces a word
    /// ends anywhere.</summary>
    private static bool Next(ReadOnlySpan<char> text, int at, out int start, out int length)
    {
        start = at;
        for (length = 0; start < text.Length; start += Math.Max(length, 1))
        {
            bool isUnspaced = false;
            for (length = 0; start + length < text.Length && LabelText.IsWordCharacter(text[start + length]); length++)
                isUnspaced |= LabelText.IsUnspaced(text[start + length]);
            if (length > 1 && !isUnspaced)
                return true;
        }

        return false;
    }
}
