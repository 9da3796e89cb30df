namespace LiveBlog.Core.Quotes;

/// <summary>Finds who a mention of a speaker means: a name, a pronoun or a description.</summary>
internal sealed class Mentions(People people)
{
    public (string? Name, string? Role) NameOf(LineReading line, int first, Place place)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int end = first;
        while (end < tokens.Length && tokens[end].End <= place.End)
            end++;
        if (end - first == 1 && tokens[first].Is(WordClass.Pronoun | WordClass.Relative | WordClass.Possessive))
            return OfPronoun(tokens[first]);
        int head = MentionHead.HeadEnd(tokens, first, end);
        if ((MentionHead.HeadName(line, first, head) ?? MentionHead.NameAtEnd(line, head, end)) is { } run)
            return OfName(line, run, first);
        if (MentionHead.NameAfter(line, end) is { } apposed)
            return (OfName(line, apposed, end).Name, line.Line.Text[tokens[first].Start..tokens[end - 1].End]);
        return new Descriptions(line, people).NameOf(first, head, end);
    }

    private (string? Name, string? Role) OfPronoun(Token token)
    {
        if (token.Is(WordClass.Person))
            return (null, null);
        WordClass gender = token.Class & (WordClass.Male | WordClass.Female);
        if (gender == WordClass.None)
            return (people.LastBody, null);
        return people.Nearest(gender) is { } person ? (person.Name, person.Role) : (null, null);
    }

    private (string? Name, string? Role) OfName(LineReading line, NameRun run, int first)
    {
        ReadOnlySpan<char> written = run.In(line);
        Person? person = run.Words > 1 || run.IsBody ? people.Named(written) : people.WithWord(run.LastIn(line));
        string? role = run.First > first && !run.IsBody ? RoleIn(line, first, run.First) : null;
        string? body = run.IsBody ? WholeBody(line, first, run) : null;
        if (body is not null)
            people.LastBody = body;
        person ??= people.Meet(new Introduction(body ?? written.ToString()) { IsBody = run.IsBody, Gender = run.Gender });
        person.HasSpoken = true;
        people.Mention(person, isSubject: true);
        return (body ?? person.Name, role ?? person.Role);
    }

    // Norland's Ministry of Works: the owner belongs to the name
    private static string WholeBody(LineReading line, int first, NameRun run)
    {
        while (first < run.First && line.Tokens[first].Is(WordClass.Determiner))
            first++;
        return line.Line.Text[line.Tokens[first].Start..line.Tokens[run.Last].End];
    }

    private static string? RoleIn(LineReading line, int first, int name)
    {
        while (first < name && line.Tokens[first].Is(WordClass.Determiner))
            first++;
        while (name > first && line.Tokens[name - 1].Is(WordClass.Title))
            name--;
        bool role = false;
        for (int i = first; i < name; i++)
            role |= line.Tokens[i].Is(WordClass.Role);
        return role ? line.Line.Text[line.Tokens[first].Start..line.Tokens[name - 1].End] : null;
    }
}
