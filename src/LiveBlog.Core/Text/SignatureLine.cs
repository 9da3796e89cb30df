using System.Buffers;
using System.Collections.Frozen;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Text;

/// <summary>The line that tells who said a block quote: "– Ann Pell, Chair, Harbour Board".</summary>
internal static class SignatureLine
{
    private const int MostWords = 16;

    /// <summary>True for a line that opens with a dash and a space and names somebody.</summary>
    public static bool IsLine(string text) =>
        text.Length > 3 && text[0] is ('–' or '—' or '-' or '―') && text[1] == ' '
            && (char.IsUpper(text[2]) || text[2] is ('@' or '"' or '“')) && Words(text) <= MostWords
            && !text.Contains('\n', StringComparison.Ordinal) && !IsSpeech(text);

    /// <summary>The speaker a line names, dash or not; null where it names none.</summary>
    public static Speaker? Read(string? line)
    {
        if (Whitespace.FoldOrNull(line) is not { } text)
            return null;
        string mention = text.TrimStart('–', '—', '-', '―', '~', ' ');
        string bare = mention.EndsWith('.') && !mention.EndsWith(Shared.Junior, StringComparison.Ordinal) ? mention[..^1] : mention;
        if (bare.Length == 0)
            return null;
        int comma = bare.IndexOf(',', StringComparison.Ordinal);
        return comma <= 0
            ? new Speaker { Name = bare, Mention = bare }
            : new Speaker { Name = bare[..comma].Trim(), Mention = bare, Role = Whitespace.FoldOrNull(bare[(comma + 1)..]) };
    }

    /// <summary>In many languages a dash opens speech itself: "– We were lucky. It could have been worse, says Roe." Before its first comma
    /// a name has no sentence's end and few small words, and behind it no word for saying.</summary>
    private static bool IsSpeech(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan(2);
        int comma = line.IndexOf(',');
        ReadOnlySpan<char> head = comma > 0 ? line[..comma] : line;
        int small = 0, great = 0;
        foreach (Range range in head.Split(' '))
        {
            ReadOnlySpan<char> word = head[range];
            small += word.Length > 1 && char.IsLower(word[0]) && !IsOfName(word) ? 1 : 0;
            great += word.Length > MostOfParticle && char.IsUpper(word[0]) ? 1 : 0;
            if (range.End.Value < head.Length && word.Length > MostOfParticle && (word[^1] is '.' or '!' or '?')
                && !word[..^1].Contains('.'))
                return true;
        }

        return (small >= FewestOfSpeech && small > great) || (comma > 0 && IsTagged(line[(comma + 1)..].Trim()))
            || IsTaggedBehindDash(line) || HasTwoSentences(line);
    }

    /// <summary>"Yes, I forgot – says Roe": a dash leads back to the report.</summary>
    private static bool IsTaggedBehindDash(ReadOnlySpan<char> line) =>
        line.IndexOfAny(InnerDashes) is > 0 and var dash && IsTagged(line[(dash + InnerDash)..].Trim());

    /// <summary>A small word ends a sentence, and another sentence follows it.</summary>
    private static bool HasTwoSentences(ReadOnlySpan<char> line)
    {
        for (int at = line.IndexOf(". "); at > 0 && at + 2 < line.Length; at += Math.Max(1, line[(at + 1)..].IndexOf(". ") + 1))
        {
            int word = line[..at].LastIndexOf(' ') + 1;
            if (at - word > MostOfParticle && char.IsLower(line[word]) && char.IsUpper(line[at + 2]))
                return true;
            if (line[(at + 1)..].IndexOf(". ") < 0)
                return false;
        }

        return false;
    }

    /// <summary>True for "says Roe", which tells who spoke what stands before.</summary>
    private static bool IsTagged(ReadOnlySpan<char> tail)
    {
        int end = tail.IndexOfAny(' ', '.', ':');
        return SayingWords.IsTag((end < 0 ? tail : tail[..end]).ToString());
    }

    /// <summary>Small words within names, titles and places: "Ursula von der Leyen", "Head of the Board".</summary>
    private static bool IsOfName(ReadOnlySpan<char> word) => Particles.Contains(word);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles =
        ((string[])[.. Shared.NameParticles, .. KnownLanguages.News(words => words.NameParticles)])
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> InnerDashes = SearchValues.Create([" – ", " — ", " - "], StringComparison.Ordinal);

    private const int InnerDash = 3;
    private const int MostOfParticle = 3;
    private const int FewestOfSpeech = 3;

    private static int Words(string text) => text.AsSpan().Count(' ');
}
