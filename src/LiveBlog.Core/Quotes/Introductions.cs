using System.Text;

namespace LiveBlog.Core.Quotes;

/// <summary>Learns from lines who is named in full and with which role.</summary>
internal sealed class Introductions(People people)
{
    private readonly Dictionary<string, Introduction> known = new(StringComparer.Ordinal);
    private readonly StringBuilder letters = new();
    private char[] role = new char[64];

    /// <summary>Learns the names of a line; a headline, which leaves words out, introduces nobody by a role and one word.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isHeadline">True for a headline.</param>
    /// <param name="learnt">Takes what was learnt, to be told again; null where nobody will.</param>
    public void Learn(LineReading line, bool isHeadline, List<Introduction>? learnt)
    {
        if (line.IsTitle)
            return;
        ReadOnlySpan<Token> tokens = line.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsLarge || NameRun.At(tokens, i, line.Line.Text) is not { } run)
                continue;
            bool titled = !isHeadline && run.Words == 1 && tokens[run.First].Is(WordClass.Role);
            if (run.Words > 1 || titled)
            {
                Introduction introduction = Of(line, run, i, titled);
                people.Take(introduction);
                learnt?.Add(introduction);
            }

            i = Math.Max(i, run.Last);
        }
    }

    /// <summary>The words from one token to before another, parted by one blank.</summary>
    public static string Words(LineReading line, int first, int end)
    {
        StringBuilder words = new();
        Append(words, line, first, end);
        return words.ToString();
    }

    private Introduction Of(LineReading line, NameRun run, int start, bool titled)
    {
        ReadOnlySpan<char> name = run.In(line);
        ReadOnlySpan<char> held = run.IsBody ? [] : RoleOf(line, run, start);
        known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out Introduction? first);
        for (Introduction? same = first; same is not null; same = same.Next)
        {
            if (same.IsSame(run, titled, held))
                return same;
        }

        string? text = held.IsEmpty ? null : held.ToString();
        Introduction made =
            new(first?.Name ?? name.ToString()) { Titled = titled
            ? run.LastIn(line).ToString()
            : null, IsBody = run.IsBody, Gender = run.Gender, Role = text, RoleWords = WordsOf(text), Next = first };
        known[made.Name] = made;
        return made;
    }

    private ReadOnlySpan<char> RoleOf(LineReading line, NameRun run, int start)
    {
        if ((line.Classes & WordClass.Role) == 0)
            return [];
        Phrase? place = RoleBefore(line.Tokens, run.First)
            ?? (line.Tokens[start].Is(WordClass.Role) ? RoleBefore(line.Tokens, run.Last) : null) ?? RoleAfter(line.Tokens, run.Last)
            ?? RoleOfChain(line.Tokens, start);
        if (place is not { } found)
            return [];
        letters.Clear();
        Append(letters, line, found.First, found.Last + 1);
        if (role.Length < letters.Length)
            role = new char[letters.Length * 2];
        letters.CopyTo(0, role, letters.Length);
        return role.AsSpan(0, letters.Length);
    }

    private static string[] WordsOf(string? role) =>
        role is null || !role.Contains(' ', StringComparison.Ordinal)
            ? []
            : role.Split(' ').Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

    // Prime minister Jane Roe
    private static Phrase? RoleBefore(ReadOnlySpan<Token> tokens, int name)
    {
        int first = name;
        while (first > 0 && tokens[first - 1].Is(WordClass.Role) && tokens[first - 1].Kind == TokenKind.Word)
            first--;
        while (name > first && tokens[name - 1].Is(WordClass.Title))
            name--;
        return first < name ? new Phrase(first, name - 1) : null;
    }

    // The head of the old town council Jane Roe: the first role of the chain
    private static Phrase? RoleOfChain(ReadOnlySpan<Token> tokens, int name)
    {
        int first = name;
        bool comma = false;
        while (first > 0 && name - first < 10
            && (tokens[first - 1].IsNominal || tokens[first - 1].Is(WordClass.Genitive)
            || (tokens[first - 1].Kind == TokenKind.Comma && !comma && first == name)))
        {
            comma |= tokens[first - 1].Kind == TokenKind.Comma;
            first--;
        }

        while (first < name && !tokens[first].Is(WordClass.Role))
            first++;
        int end = first;
        while (end < name && tokens[end].Is(WordClass.Role))
            end++;
        return end > first ? new Phrase(first, end - 1) : null;
    }

    // Jane Roe, the prime minister,
    private static Phrase? RoleAfter(ReadOnlySpan<Token> tokens, int last)
    {
        int at = last + 1;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Comma)
            return null;
        at++;
        while (at < tokens.Length && at < last + 8
            && (tokens[at].Is(WordClass.Determiner | WordClass.Possessive) || tokens[at].Kind == TokenKind.Possessive
            || (tokens[at].IsNominal && !tokens[at].Is(WordClass.Role))))
            at++;
        int end = at;
        while (end < tokens.Length && tokens[end].Is(WordClass.Role))
            end++;
        return end > at ? new Phrase(at, end - 1) : null;
    }

    private static void Append(StringBuilder words, LineReading line, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (i > first)
                words.Append(' ');
            words.Append(line.Tokens[i].In(line.Line.Text));
        }
    }
}
