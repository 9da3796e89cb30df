namespace LiveBlog.Core.Text;

/// <summary>The line that tells who said a block quote: "– Ann Pell, Chair, Harbour Board".</summary>
internal static class Attribution
{
    private const int MostWords = 16;

    /// <summary>True for a line that opens with a dash and a space and names somebody.</summary>
    public static bool IsLine(string text) =>
        text.Length > 3 && text[0] is ('–' or '—' or '-' or '―') && text[1] == ' ' && (char.IsUpper(text[2]) || text[2] is ('@' or '"' or '“')) && Words(text) <= MostWords && !text.Contains('\n', StringComparison.Ordinal) && !IsSpeech(text);

    /// <summary>The speaker a line names, dash or not; null where it names none.</summary>
    public static Speaker? Read(string? line)
    {
        if (Whitespace.FoldOrNull(line) is not { } text)
            return null;
        string mention = text.TrimStart('–', '—', '-', '―', '~', ' ');
        string bare = mention.EndsWith('.') && !mention.EndsWith("Jr.", StringComparison.Ordinal) ? mention[..^1] : mention;
        if (bare.Length == 0)
            return null;
        int comma = bare.IndexOf(',', StringComparison.Ordinal);
        return comma <= 0
            ? new Speaker { Name = bare, Mention = bare }
            : new Speaker { Name = bare[..comma].Trim(), Mention = bare, Role = Whitespace.FoldOrNull(bare[(comma + 1)..]) };
    }

    /// <summary>In many languages a dash opens speech itself: "– We were lucky. It could have been worse, says Roe." Before its first comma a name has no sentence's end and few small words.</summary>
    private static bool IsSpeech(string text)
    {
        ReadOnlySpan<char> head = text.AsSpan(2);
        head = head.IndexOf(',') is > 0 and var comma ? head[..comma] : head;
        int small = 0, great = 0;
        foreach (Range range in head.Split(' '))
        {
            ReadOnlySpan<char> word = head[range];
            bool isLong = word.Length > MostOfParticle;
            small += isLong && char.IsLower(word[0]) ? 1 : 0;
            great += isLong && char.IsUpper(word[0]) ? 1 : 0;
            if (range.End.Value < head.Length && isLong && (word[^1] is '.' or '!' or '?') && !word[..^1].Contains('.'))
                return true;
        }

        return small >= FewestOfSpeech && small > great;
    }

    private const int MostOfParticle = 3;
    private const int FewestOfSpeech = 3;

    private static int Words(string text) => text.AsSpan().Count(' ');
}
