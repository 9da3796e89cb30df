using System.Buffers;
using System.Collections.Frozen;

namespace LiveBlog.Core.Time;

/// <summary>The words of one language, each with all it can mean.</summary>
internal sealed class TimeLexicon
{
    private readonly FrozenDictionary<string, Word> words;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private static readonly SearchValues<char> KindLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    // The longest word by its first letter's low byte
    private readonly byte[] longest = new byte[256];

    private TimeLexicon(Dictionary<string, Word> words)
    {
        this.words = words.ToFrozenDictionary();
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string word in words.Keys)
            longest[word[0] & 255] = Math.Max(longest[word[0] & 255], (byte)Math.Min(word.Length, byte.MaxValue));
    }

    /// <summary>The words and phrases, folded.</summary>
    public IEnumerable<string> Keys => words.Keys;

    /// <summary>The words of all languages that stand beside the figures of a clock, and nothing else: for lines whose language is not
    /// known. Parts of the day are left out where they are words of Latin letters, for what they mean in one language is another word in
    /// the next.</summary>
    public static TimeLexicon OfClocks(IEnumerable<TimeLexicon> lexicons)
    {
        Dictionary<string, Word> words = [];
        foreach ((string key, Word word) in lexicons.SelectMany(lexicon => lexicon.words))
        {
            if (word.OfClock(key[0] > '\u036f' || key is ['a' or 'p', .., 'm']) is { } meaning)
                words[key] = words.TryGetValue(key, out Word known) ? known.With(meaning) : meaning;
        }

        return new TimeLexicon(words);
    }

    /// <summary>Reads tables of words in the form of <see cref="Languages.Language.Time"/>.</summary>
    public static TimeLexicon Parse(params ReadOnlySpan<string> tables)
    {
        Dictionary<string, Word> words = [];
        foreach (string table in tables)
        {
            foreach (string line in Lines(table))
                Add(words, line);
        }

        return new TimeLexicon(words);
    }

    /// <summary>The lines of a table, each with what it goes on with.</summary>
    public static List<string> Lines(string table)
    {
        List<string> lines = [];
        foreach (string line in table.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line.AsSpan(0, colon).IndexOfAnyExcept(KindLetters) < 0)
                lines.Add(line);
            else
                lines[^1] = $"{lines[^1]} {line}";
        }

        return lines;
    }

    /// <summary>The longest word or phrase at the start of a folded text; its length is 0 where there is none.</summary>
    public int Find(ReadOnlySpan<char> text, out Word word)
    {
        for (int length = Math.Min(longest[text[0] & 255], text.Length); length > 0; length--)
        {
            if (EndsAt(text, length) && lookup.TryGetValue(text[..length], out word))
                return length;
        }

        word = default;
        return 0;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int length)
    {
        if (length == text.Length)
            return true;
        (char last, char next) = (text[length - 1], text[length]);
        if (char.IsAsciiDigit(last))
            return !char.IsAsciiDigit(next);
        return !LabelText.IsWordCharacter(next) || !LabelText.IsWordCharacter(last) || LabelText.IsUnspaced(last)
            || LabelText.IsUnspaced(next);
    }

    private static void Add(Dictionary<string, Word> words, string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string kind = line[..colon];
        int value = 0;
        foreach (string group in line[(colon + 1)..].Split('|'))
        {
            value++;
            Word meaning = WordKinds.Meaning(kind, value);
            foreach (string written in group.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string key = LabelText.Fold(written);
                words[key] = words.TryGetValue(key, out Word known) ? known.With(meaning) : meaning;
            }
        }
    }
}
