namespace LiveBlog.Core.Quotes;

/// <summary>Finds the full names of the speakers of one passage, walking it in order so that pronouns mean who was mentioned before.</summary>
internal sealed class SpeakerNames(PassageReading passage, People people)
{
    private readonly Dictionary<Place, (string? Name, string? Role)> resolved = [];

    public void Resolve()
    {
        HashSet<Place> wanted = [];
        foreach (LineReading line in passage.Lines)
        {
            if (line.LeadIn?.Speaker is { } lead)
                wanted.Add(lead);
            if (line.Said is { } said)
                wanted.Add(said);
            foreach (Utterance quote in line.Utterances)
            {
                if (quote.Speaker is { } place)
                    wanted.Add(place);
            }
        }

        foreach (LineReading line in passage.Lines)
            Walk(line, wanted);
        new Anticipation(passage, people, resolved).Apply();
        foreach (LineReading line in passage.Lines)
        {
            foreach (Utterance quote in line.Utterances)
            {
                if (quote.Speaker is { } place)
                    (quote.Name, quote.Role) = Of(place);
            }
        }
    }

    /// <summary>The name and role found for a mention.</summary>
    public (string? Name, string? Role) Of(Place place) => resolved.GetValueOrDefault(place);

    private void Walk(LineReading line, HashSet<Place> wanted)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        Dictionary<int, Place> starts = Starts(line, wanted);
        bool opens = true;
        people.StartSentence();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (starts.TryGetValue(tokens[i].Start, out Place place))
                resolved[place] = NameOf(line, i, place);
            if (tokens[i].Kind == TokenKind.Quote && line.Utterances.Find(quote => quote.Token == i)?.Insertion is { } insertion)
                Walk(insertion, wanted);
            if (tokens[i].Kind is TokenKind.Stop or TokenKind.Quote)
            {
                opens = true;
                people.StartSentence();
            }
            else if (opens && !Opening(line, i))
                opens = false;
            if (tokens[i].Is(WordClass.Pronoun) && people.Nearest(tokens[i].Class & (WordClass.Male | WordClass.Female)) is { } meant)
                people.Mention(meant, isSubject: true);
            else if (NameRun.At(tokens, i, line.Line.Text) is { } run)
            {
                Mention(line, run, opens && !(i > 0 && tokens[i - 1].Is(WordClass.Preposition)));
                i = Skip(tokens, i, run.Last, starts);
            }
        }
    }

    // At a sentence's first noun phrase: where that is a body or a description, "it" means it
    private bool Opening(LineReading line, int at)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (tokens[at].Kind != TokenKind.Word || tokens[at].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Conjunction))
            return true;
        if (NounPhrases.StartingAt(tokens, at, tokens.Length) is not { } phrase || tokens[phrase.First].Is(WordClass.Pronoun))
            return false;
        bool body = HeadName(line, phrase.First, phrase.Last + 1) is { IsBody: true };
        ReadOnlySpan<char> head = line.Line.Text.AsSpan(tokens[phrase.Last].Start, tokens[phrase.Last].End - tokens[phrase.Last].Start);
        if ((body || (BodyNouns.Contains(head) && !tokens[phrase.First].Is(WordClass.Definite))) && Subjects.Extend(tokens, phrase, tokens.Length) is var whole)
            people.LastBody = line.Line.Text[tokens[whole.First].Start..tokens[whole.Last].End];
        return tokens[at].IsLarge;
    }

    // Past the name, but not past a mention that starts within it
    private static int Skip(ReadOnlySpan<Token> tokens, int at, int last, Dictionary<int, Place> starts)
    {
        while (at < last && !starts.ContainsKey(tokens[at + 1].Start))
            at++;
        return at;
    }

    private static Dictionary<int, Place> Starts(LineReading line, HashSet<Place> wanted)
    {
        Dictionary<int, Place> starts = [];
        foreach (Place place in wanted)
        {
            if (place.Line == line.Index)
                starts[place.Start] = place;
        }

        return starts;
    }

    private void Mention(LineReading line, NameRun run, bool isSubject)
    {
        Person? person = run.Words > 1 ? people.Named(Introductions.NameOf(line, run)) : run.IsBody ? null : people.WithWord(Last(line, run));
        if (person is null)
            return;
        people.Mention(person, isSubject);
        if (person.IsBody && isSubject)
            people.LastBody = person.Name;
    }

    private static ReadOnlySpan<char> Last(LineReading line, NameRun run) =>
        line.Line.Text.AsSpan(line.Tokens[run.Last].Start, line.Tokens[run.Last].End - line.Tokens[run.Last].Start);

    private (string? Name, string? Role) NameOf(LineReading line, int first, Place place)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int end = first;
        while (end < tokens.Length && tokens[end].End <= place.End)
            end++;
        if (end - first == 1 && tokens[first].Is(WordClass.Pronoun | WordClass.Relative | WordClass.Possessive))
            return OfPronoun(tokens[first]);
        int head = HeadEnd(tokens, first, end);
        if ((HeadName(line, first, head) ?? NameAtEnd(line, head, end)) is { } run)
            return OfName(line, run, first);
        if (NameAfter(line, end) is { } apposed)
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

    // Up to the first preposition or comma
    private static int HeadEnd(ReadOnlySpan<Token> tokens, int first, int end)
    {
        int at = first;
        while (at < end && tokens[at].Kind != TokenKind.Comma && !(tokens[at].Is(WordClass.Preposition) && !tokens[at].Is(WordClass.Particle)))
            at++;
        return at;
    }

    // The head of the town council Jane Roe: no preposition, article or role before the name
    private static NameRun? NameAtEnd(LineReading line, int head, int end)
    {
        for (int i = head + 2; i < end; i++)
        {
            if (NameRun.At(line.Tokens, i, line.Line.Text) is not { } run)
                continue;
            Token before = line.Tokens[i - 1];
            if (run is { Words: > 1, IsBody: false } && run.Last == end - 1 && !before.IsLarge && before.IsNominal && !before.Is(WordClass.Determiner | WordClass.Role | WordClass.Possessive))
                return run;
            i = Math.Max(i, run.Last);
        }

        return null;
    }

    // The leader of the council, Councillor Jane Roe,
    private static NameRun? NameAfter(LineReading line, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        end = AfterBracket(tokens, end);
        if (end + 1 >= tokens.Length || tokens[end].Kind != TokenKind.Comma || NameRun.At(tokens, end + 1, line.Line.Text) is not { Words: > 1, IsBody: false } run)
            return null;
        int after = run.Last + 1;
        while (after < tokens.Length && PostNominals.Contains(line.Line.Text.AsSpan(tokens[after].Start, tokens[after].End - tokens[after].Start)))
            after++;
        return after < tokens.Length && (tokens[after].Kind is TokenKind.Comma or TokenKind.Stop || tokens[after].Is(WordClass.Auxiliary | WordClass.Cue)) ? run : null;
    }

    private static int AfterBracket(ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.OpenBracket)
            return at;
        int close = at;
        while (close < tokens.Length && close < at + 8 && tokens[close].Kind != TokenKind.CloseBracket)
            close++;
        return close + 1;
    }

    // The name the head ends in
    private static NameRun? HeadName(LineReading line, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (NameRun.At(line.Tokens, i, line.Line.Text) is { } run)
            {
                if (run.Last >= head - 1)
                    return run;
                i = Math.Max(i, run.Last);
            }
        }

        return null;
    }

    private (string? Name, string? Role) OfName(LineReading line, NameRun run, int first)
    {
        string name = Introductions.NameOf(line, run);
        Person? person = run.Words > 1 || run.IsBody ? people.Named(name) : people.WithWord(Last(line, run));
        string? role = run.First > first && !run.IsBody ? RoleIn(line, first, run.First) : null;
        if (run.IsBody)
            people.LastBody = name;
        person ??= people.Meet(name, run.IsBody, run.Gender);
        person.HasSpoken = true;
        people.Mention(person, isSubject: true);
        return (person.Name, role ?? person.Role);
    }

    private static string? RoleIn(LineReading line, int first, int name)
    {
        while (first < name && line.Tokens[first].Is(WordClass.Determiner))
            first++;
        bool role = false;
        for (int i = first; i < name; i++)
            role |= line.Tokens[i].Is(WordClass.Role);
        return role ? line.Line.Text[line.Tokens[first].Start..line.Tokens[name - 1].End] : null;
    }
}
