namespace LiveBlog.Core.Quotes;

/// <summary>Finds whom a description means: "the foreign secretary", "a ministry statement", "the group".</summary>
internal sealed class Descriptions(LineReading line, People people)
{
    /// <summary>The name behind the description from a token to another; the description's own words where nobody was introduced with
    /// them.</summary>
    public (string? Name, string? Role) NameOf(int first, int head, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        string words = line.Line.Text[tokens[first].Start..tokens[end - 1].End];
        bool definite = IsDefinite(first);
        int role = head;
        while (role > first && tokens[role - 1].Is(WordClass.Role))
            role--;
        if (role < head)
        {
            return OfRole(Introductions.Words(line, role, head), words, (first, head, end));
        }

        if (Carrier(head, end) is { } source)
            return (source, null);
        if (definite && head == end && IsAge(head - 1) && people.Last is { } aged)
            return (aged.Name, aged.Role);
        if (!definite || head != end || people.LastBody is not { } body || !IsGeneric(head - 1, body))
        {
            people.LastBody = words;
            return (words, null);
        }

        return (body, null);
    }

    private (string? Name, string? Role) OfRole(string key, string words, (int First, int Head, int End) at)
    {
        bool definite = IsDefinite(at.First), owned = HasOwner(at.First, at.Head);
        bool shared = line.Tokens[at.Head - 1].Is(WordClass.SharedRole);
        // The head of the harbour board need not be the head of the town whom another update names
        Person? person = people.InRole(key, hereOnly: !definite || shared || at.Head != at.End)
            ?? Fitting(at.Head - 1, definite || owned ? people.Headliner : null)
            ?? Fitting(at.Head - 1, definite && !shared && at.Head == at.End ? people.Only : null);
        if (person is not null)
        {
            people.Mention(person, isSubject: true);
            return (person.Name, person.Role ?? key);
        }

        if (definite && people.Described.TryGetValue(key, out string? described))
            return (described, null);
        people.Described.TryAdd(key, words);
        return (words, null);
    }

    // A person whose gender does not speak against the role's
    private Person? Fitting(int role, Person? person)
    {
        WordClass gender = line.Tokens[role].Class & (WordClass.Male | WordClass.Female);
        bool unknown = person is null || person.Gender == WordClass.None || gender is not (WordClass.Male or WordClass.Female);
        return unknown || person!.Gender == gender ? person : null;
    }

    private bool IsDefinite(int token) => line.Tokens[token].Is(WordClass.Definite | WordClass.GenitiveArticle);

    // The union's general secretary
    private bool HasOwner(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (line.Tokens[i].Kind == TokenKind.Possessive)
                return true;
        }

        return false;
    }

    // The 80-year-old, der 45-Jährige
    private bool IsAge(int token) => line.Tokens[token].Kind == TokenKind.Number && line.Tokens[token].In(line.Line.Text).Contains('-');

    // A statement by the ministry, a ministry statement: the ministry
    private string? Carrier(int head, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (head == 0 || !tokens[head - 1].Is(WordClass.Message))
            return null;
        if (head + 1 < end && tokens[head].Is(WordClass.By | WordClass.Genitive | WordClass.Negation))
            return line.Line.Text[tokens[head + 1].Start..tokens[end - 1].End];
        return head > 1 && tokens[head - 2].Kind == TokenKind.Word && people.LastBody is { } body
            && body.Contains(line.Line.Text[tokens[head - 2].Start..tokens[head - 2].End], StringComparison.OrdinalIgnoreCase)
            ? body
            : null;
    }

    // The association, after the Nut Growers' Association; the group, after any body
    private bool IsGeneric(int token, string body)
    {
        ReadOnlySpan<char> word = line.Tokens[token].In(line.Line.Text);
        return body.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase) || BodyNouns.Contains(word);
    }
}
