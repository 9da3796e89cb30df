using System.Text;

namespace LiveBlog.Core.Quotes;

/// <summary>Learns from a line who is named in full and with which role.</summary>
internal static class Introductions
{
    /// <summary>Learns the names of a line; a headline, which leaves words out, introduces nobody by a role and one word.</summary>
    public static void Learn(LineReading line, People people, bool isHeadline = false)
    {
        if (line.IsTitle)
            return;
        ReadOnlySpan<Token> tokens = line.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (NameRun.At(tokens, i, line.Line.Text) is not { } run)
                continue;
            bool titled = !isHeadline && run.Words == 1 && run.First > i - 1 && tokens[run.First].Is(WordClass.Role);
            if (run.Words > 1 || titled)
                Meet(line, run, i, people);
            i = Math.Max(i, run.Last);
        }
    }

    /// <summary>The words of a run as one name.</summary>
    public static string NameOf(LineReading line, NameRun run)
    {
        ReadOnlySpan<char> text = line.Line.Text.AsSpan(line.Tokens[run.First].Start, line.Tokens[run.Last].End - line.Tokens[run.First].Start);
        return text.IndexOfAny("  ") < 0 ? text.ToString() : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The last word of a run.</summary>
    public static ReadOnlySpan<char> LastOf(LineReading line, NameRun run) =>
        line.Tokens[run.Last].In(line.Line.Text);

    private static void Meet(LineReading line, NameRun run, int start, People people)
    {
        Person person = (run.Words == 1 ? people.Known(LastOf(line, run)) : null) ?? people.Meet(NameOf(line, run), run.IsBody, run.Gender);
        if (run.IsBody)
            return;
        string? role = RoleBefore(line, run.First) ?? (tokens(line)[start].Is(WordClass.Role) ? RoleBefore(line, run.Last) : null) ?? RoleAfter(line, run.Last);
        role ??= RoleOfChain(line, start);
        if (role is null)
            return;
        people.Hold(role, person);
        foreach (string word in role.Split(' ').Distinct(StringComparer.Ordinal).Where(word => word.Length < role.Length))
            people.Hold(word, person);

        static ReadOnlySpan<Token> tokens(LineReading line) => line.Tokens;
    }

    // Prime minister Jane Roe
    private static string? RoleBefore(LineReading line, int name)
    {
        int first = name;
        while (first > 0 && line.Tokens[first - 1].Is(WordClass.Role) && line.Tokens[first - 1].Kind == TokenKind.Word)
            first--;
        while (name > first && line.Tokens[name - 1].Is(WordClass.Title))
            name--;
        return first < name ? Words(line, first, name) : null;
    }

    // The head of the old town council Jane Roe: the first role of the chain
    private static string? RoleOfChain(LineReading line, int name)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int first = name;
        bool comma = false;
        while (first > 0 && name - first < 10 && (tokens[first - 1].IsNominal || tokens[first - 1].Is(WordClass.Genitive) || (tokens[first - 1].Kind == TokenKind.Comma && !comma && first == name)))
        {
            comma |= tokens[first - 1].Kind == TokenKind.Comma;
            first--;
        }

        while (first < name && !tokens[first].Is(WordClass.Role))
            first++;
        int end = first;
        while (end < name && tokens[end].Is(WordClass.Role))
            end++;
        return end > first ? Words(line, first, end) : null;
    }

    // Jane Roe, the prime minister,
    private static string? RoleAfter(LineReading line, int last)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int at = last + 1;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Comma)
            return null;
        at++;
        while (at < tokens.Length && at < last + 8 && (tokens[at].Is(WordClass.Determiner | WordClass.Possessive) || tokens[at].Kind == TokenKind.Possessive || (tokens[at].IsNominal && !tokens[at].Is(WordClass.Role))))
            at++;
        int end = at;
        while (end < tokens.Length && tokens[end].Is(WordClass.Role))
            end++;
        return end > at ? Words(line, at, end) : null;
    }

    /// <summary>The words from one token to before another, in lower case, parted by one blank.</summary>
    public static string Words(LineReading line, int first, int end)
    {
        StringBuilder words = new();
        for (int i = first; i < end; i++)
        {
            if (words.Length > 0)
                words.Append(' ');
            foreach (char character in line.Tokens[i].In(line.Line.Text))
                words.Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }
}
