namespace LiveBlog.Core.Quotes;

/// <summary>A role as it stands in a line: head of the board, former prime minister.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Head">The token of the noun itself: head, minister.</param>
internal readonly record struct RoleWords(int First, int Last, int Head)
{
    private const int Longest = 10;

    /// <summary>The role told with a name; null where none is.</summary>
    public static RoleWords? Beside(LineReading line, NameRun run) =>
        (line.Classes & WordClass.Role) == 0 ? null : Before(line.Tokens, run) ?? Elsewhere(line, run);

    /// <summary>A further role: the judge, Mrs Justice Jane Roe.</summary>
    public static RoleWords? Further(LineReading line, NameRun run) =>
        (line.Classes & WordClass.Role) == 0 || Before(line.Tokens, run) is null
            ? null
            : Elsewhere(line, run);

    private static RoleWords? Elsewhere(LineReading line, NameRun run) =>
        Apposed(line, run) ?? After(line, run) ?? Predicated(line.Tokens, run.Start);

    /// <summary>The role that stands right before a name: former prime minister Jane Roe, the head of the council Jane Roe.</summary>
    public static RoleWords? Before(ReadOnlySpan<Token> tokens, NameRun run)
    {
        // Pope Francis: the title belongs to the name, and is a role as well
        if (run.HasTitle && tokens[run.First].Is(WordClass.Role))
            return new RoleWords(run.First, run.First, run.First);
        int name = run.First;
        while (name > run.Start && tokens[name - 1].Is(WordClass.Title))
            name--;
        return EndingAt(tokens, name - 1);
    }

    /// <summary>The role of a phrase: its noun is the last role before a preposition.</summary>
    public static RoleWords? Of(ReadOnlySpan<Token> tokens, int first, int end)
    {
        while (first < end && tokens[first].Is(WordClass.Determiner | WordClass.Possessive))
            first++;
        int head = -1;
        for (int i = first; i < end && !(i > first && IsJoint(tokens[i])); i++)
        {
            if (tokens[i].Is(WordClass.Role))
                head = i;
        }

        // The town's new mayor: whose it is belongs to no role
        for (int i = first; i < head; i++)
            first = tokens[i].Kind == TokenKind.Possessive ? i + 1 : first;
        return head < 0 ? null : new RoleWords(first, end - 1, head);
    }

    /// <summary>The words, parted by one blank.</summary>
    public string In(LineReading line) => SpanIn(line).ToString();

    /// <summary>The same without a string of its own, where one blank parts the words in the text as well.</summary>
    public ReadOnlySpan<char> SpanIn(LineReading line)
    {
        ReadOnlySpan<char> text = line.Line.Text.AsSpan(line.Tokens[First].Start, line.Tokens[Last].End - line.Tokens[First].Start);
        return text.IndexOf("  ") < 0 && !text.ContainsAny(NameRun.OtherBlanks) ? text : Introductions.Words(line, First, Last + 1);
    }

    /// <summary>The words that make another role of it: former, deputy.</summary>
    public string ChangersIn(LineReading line) => Chosen(line, WordClass.RoleChanger);

    /// <summary>Those that say since when: new.</summary>
    public bool IsNew(LineReading line)
    {
        for (int i = First; i < Head; i++)
        {
            if (line.Tokens[i].Is(WordClass.NewRole))
                return true;
        }

        return false;
    }

    private string Chosen(LineReading line, WordClass classes)
    {
        string found = "";
        for (int i = First; i < Head; i++)
        {
            if (line.Tokens[i].Is(classes))
                found += line.Tokens[i].In(line.Line.Text).ToString().ToLowerInvariant() + " ";
        }

        return found;
    }

    private static bool IsJoint(in Token token) => token.Is(WordClass.Preposition | WordClass.GenitiveArticle);

    private static RoleWords? EndingAt(ReadOnlySpan<Token> tokens, int last)
    {
        int first = last + 1;
        while (first > 0 && last - first < Longest && tokens[first - 1].Kind != TokenKind.Possessive
            && (tokens[first - 1].Is(WordClass.Genitive) || tokens[first - 1].IsNominal)
            && !tokens[first - 1].Is(WordClass.Calendar | WordClass.Adverb))
            first--;
        if (first > last || tokens[last].Kind == TokenKind.Number)
            return null;
        while (first <= last && tokens[first].Is(WordClass.Genitive))
            first++;
        for (int i = last; i >= first; i--)
        {
            // The mayor the council chose: an article inside starts another phrase
            if (tokens[i].Is(WordClass.Determiner | WordClass.Possessive) && !(i > first && tokens[i - 1].Is(WordClass.Genitive))
                && !tokens[i].Is(WordClass.GenitiveArticle))
                first = i + 1;
        }

        return first <= last ? Of(tokens, first, last + 1) : null;
    }

    // The captain, Jane Roe, later: the name between commas, or at the end
    private static RoleWords? Apposed(LineReading line, NameRun run)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int after = run.After(line);
        bool closes = after >= tokens.Length || tokens[after].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon
            or TokenKind.OpenBracket or TokenKind.CloseBracket;
        return closes && run.Start > 1 && tokens[run.Start - 1].Kind == TokenKind.Comma ? EndingAt(tokens, run.Start - 2) : null;
    }

    // Jane Roe, 54, the prime minister of Alderwick,
    private static RoleWords? After(LineReading line, NameRun run)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int at = run.After(line);
        if (at + 2 < tokens.Length && tokens[at].Kind == TokenKind.Comma && tokens[at + 1].Kind == TokenKind.Number
            && tokens[at + 2].Kind == TokenKind.Comma)
            at += 2;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Comma)
            return null;
        int end = at + 1;
        while (end < tokens.Length && end - at < Longest
            && (tokens[end].IsNominal || IsJoint(tokens[end])) && !tokens[end].Is(WordClass.Adverb))
            end++;
        while (end > at + 1 && (IsJoint(tokens[end - 1]) || tokens[end - 1].Is(WordClass.Determiner)))
            end--;
        return Of(tokens, at + 1, end);
    }

    // The first witness is Jane Roe
    private static RoleWords? Predicated(ReadOnlySpan<Token> tokens, int name) =>
        name > 1 && tokens[name - 1].Is(WordClass.Auxiliary) && tokens[name - 2].Is(WordClass.Role) ? EndingAt(tokens, name - 2) : null;
}
