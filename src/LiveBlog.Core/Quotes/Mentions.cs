namespace LiveBlog.Core.Quotes;

/// <summary>Finds who a mention of a speaker means: the one place that turns words into a person or body of the story, and only where it
/// is sure.</summary>
internal sealed class Mentions(People people)
{
    private const WordClass Genders = WordClass.Male | WordClass.Female;

    private Person? spokenFor;

    public Named Of(LineReading line, int first, Place place)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int end = first;
        while (end < tokens.Length && tokens[end].End <= place.End)
            end++;
        end = Math.Max(end, first + 1);
        SpeakerHead head = SpeakerHead.Of(line, first, end);
        return head.Kind switch
        {
            HeadKind.Pronoun => OfPronoun(tokens[first]),
            HeadKind.Name => OfName(line, head.Name!.Value, first, end),
            HeadKind.Role => OfRole(line, head, first, end),
            HeadKind.Body => OfBody(line, head, end),
            HeadKind.Age => OfAge(line, head),
            HeadKind.Demonym => head.IsDefinite ? As(Meant(tokens[head.At]), NameEvidence.Description) : Nobody(),
            HeadKind.Message => OfMessage(line, head, end),
            _ => Opening(line, first) is { } run ? OfName(line, run, first, run.Last + 1) : Nobody(),
        };
    }

    // Roe weet: where words in no list may be verbs, a known name that stands first
    private NameRun? Opening(LineReading line, int first) =>
        !line.Language.HasNounPairs && NameRun.At(line.Tokens, first, line.Line.Text) is { IsBody: false, Words: 1 } run
            && people.Known(run.LastIn(line), run.Gender, run.HasTitle) is not null
            ? run
            : null;

    /// <summary>A sentence says that somebody gave out a statement, which "it" may mean in the next; null where it does not.</summary>
    public void StatementOf(Person? person) => spokenFor = person;

    private static Named As(Person? person, NameEvidence evidence, string? role = null) =>
        person is null ? new Named(null, role, NameEvidence.None) : new Named(person.Name, person.Role ?? role, evidence);

    private static Named Nobody() => new(null, null, NameEvidence.None);

    private Named OfPronoun(Token token)
    {
        if (token.Is(WordClass.Person))
            return Nobody();
        WordClass gender = token.Class & Genders;
        if (gender is not (WordClass.Male or WordClass.Female))
            return As(token.Is(WordClass.Relative) ? null : people.Body ?? spokenFor ?? BodyOfHeadline(), NameEvidence.Pronoun);
        Person? person = people.Meant(gender) ?? Headliner(gender);
        if (person is not null)
            Told(person, gender);
        return As(person, NameEvidence.Pronoun);
    }

    // Jane Roe on schools, and in the update: She said …
    private Person? Headliner(WordClass gender) =>
        !people.HasAnybody(gender) && people.Headliner is { } person && person.Fits(gender) ? person : null;

    private Person? BodyOfHeadline() => !people.HasSubject && people.Headliner is { IsBody: true } body ? body : null;

    private void Told(Person person, WordClass gender)
    {
        if (person.Gender == WordClass.None)
            person.Gender = gender;
        people.Speaker = person;
        people.Mention(person, isSubject: true);
    }

    private Named OfName(LineReading line, NameRun run, int first, int end)
    {
        ReadOnlySpan<char> written = run.In(line);
        RoleWords? role = run.IsBody ? null : RoleOf(line, run, first);
        if (run.IsBody)
            return IsProperBody(line, run) ? OfBodyName(line, run, first, end) : Nobody();
        // Von der Roe: a surname of several words
        bool isPart = run.Words == 1 || line.Tokens[run.First].Is(WordClass.Particle);
        Person? person = isPart ? people.Known(run.LastIn(line), run.Gender, run.HasTitle) : people.Named(written);
        if (person is null && run.IsDoubtful(line))
            return new Named(null, RoleIn(line, role, null), NameEvidence.None);
        bool isKnown = person is not null && isPart;
        if (person is null && run.Words == 1 && !run.HasTitle && run.First == run.Start && !IsProper(line, run, first))
            return Nobody();
        person ??= people.Meet(new Introduction(written.ToString()) { Gender = run.Gender, Likely = run.Likely });
        person.HasSpoken = true;
        people.Speaker = person;
        people.Mention(person, isSubject: true);
        if (person.IsBody)
            people.Body = person;
        return new Named(person.Name, RoleIn(line, role, person), isKnown ? NameEvidence.Known : NameEvidence.Written);
    }

    // A word alone at the start of a sentence: nothing but a plural tells it from a noun
    private static bool IsProper(LineReading line, NameRun run, int first)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (line.Language.LargeNouns)
            return (IsBesideVerb(line, run.First - 1) || IsBesideVerb(line, run.Last + 1)) && !IsDescribed(line, run.First);
        bool starts = first == 0 || tokens[first - 1].Kind is TokenKind.Stop or TokenKind.Colon
            || (tokens[first - 1].Kind == TokenKind.Quote && tokens[first].IsLarge
            && Sentences.LastOf(tokens[first - 1], line.Line.Text) is '.' or '!' or '?' or '…' or ' ');
        ReadOnlySpan<char> word = run.LastIn(line);
        return !starts || (line.Language.HasNounPairs && !(word.EndsWith("s") && !word.EndsWith("ss")) && !BodyNouns.Contains(word));
    }

    // In seiner wöchentlichen Ansprache: an adjective stands before a noun
    private static bool IsDescribed(LineReading line, int at) =>
        at > 0 && line.Tokens[at - 1] is { Kind: TokenKind.Word, IsLarge: false, IsNominal: true };

    // Where all nouns are written large: sagte Roth, but not sagten Anwohner or laut Agenturen
    private static bool IsBesideVerb(LineReading line, int at) =>
        at >= 0 && at < line.Tokens.Length && line.Tokens[at].Is(WordClass.Speech) && !line.Tokens[at].In(line.Line.Text).EndsWith("n");

    // Norland's Ministry of Works: the owner belongs to the name, and so does what a word such as Association opens
    private Named OfBodyName(LineReading line, NameRun run, int first, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        while (first < run.First && tokens[first].Is(WordClass.Determiner | WordClass.Title | WordClass.Role))
            first++;
        int last = run.Last;
        if (run.Words == 1 && last + 1 < end && tokens[last + 1].Is(WordClass.Genitive))
            last = end - 1;
        string name = line.Line.Text[tokens[first].Start..tokens[last].End];
        Person body = people.Meet(new Introduction(name) { IsBody = true });
        people.Body = body;
        people.Mention(body, isSubject: true);
        return new Named(body.Name, null, NameEvidence.Written);
    }

    // Die Landesregierung is no name where all nouns are written large; die SPD and die Deutsche Bahn are
    private static bool IsProperBody(LineReading line, NameRun run)
    {
        if (!line.Language.LargeNouns)
            return true;
        for (int i = run.First; i <= run.Last; i++)
        {
            ReadOnlySpan<char> word = line.Tokens[i].In(line.Line.Text);
            if ((word.Length > 1 && char.IsUpper(word[1])) || (i == run.First && i < run.Last && word[^1] is 'e' or 's' or 'r' or 'n'))
                return true;
        }

        return false;
    }

    private static RoleWords? RoleOf(LineReading line, NameRun run, int first) =>
        RoleWords.Beside(line, run) is { } role && (role.First >= first || role.Last < run.First) ? role : null;

    // The role as it is known already needs no string of its own
    private static string? RoleIn(LineReading line, RoleWords? role, Person? person) =>
        role is not { } told ? person?.Role
            : person?.Role is { } known && told.SpanIn(line).SequenceEqual(known) ? known : told.In(line);

    private Named OfRole(LineReading line, SpeakerHead head, int first, int end)
    {
        if (RoleWords.Of(line.Tokens, first, end) is not { } role)
            return Nobody();
        string own = role.In(line);
        bool isBare = head.IsDefinite
            || (line.Language.HasNoArticles ? first == head.At || role.IsNew(line) : HasOwner(line, first, head.At));
        if (!isBare)
            return new Named(null, own, NameEvidence.None);
        WordClass gender = One(line.Tokens[role.Head].Class & Genders);
        string noun = line.Tokens[role.Head].In(line.Line.Text).ToString();
        bool shared = line.Tokens[role.Head].Is(WordClass.SharedRole);
        Person? person = people.InRole(noun, held => Fits(line, role, held), hereOnly: shared || role.IsNew(line));
        if (person is null && !people.IsHeldByMany(noun))
            person = Only(line, role, HasOwner(line, first, head.At), gender);
        // The spokesman is nobody of whom another role is known
        if (shared && person?.Role is { } other && !other.Contains(noun, StringComparison.OrdinalIgnoreCase))
            person = null;
        if (person is not null)
            people.Mention(person, isSubject: true);
        return As(person, NameEvidence.Role, own);
    }

    // The one person of the update, or of its headline: with more words only somebody of whom no role is known
    private Person? Only(LineReading line, RoleWords role, bool owned, WordClass gender)
    {
        Person? person = people.Only(gender);
        if (person is null && people.Headliner is { } named && named.Fits(gender) && (people.IsNear(named) || !people.HasAnybody(gender)))
            person = named;
        bool more = owned || role.Last > role.Head || (role.First < role.Head && !role.IsNew(line) && role.ChangersIn(line).Length == 0);
        owned &= role.Last == role.Head;
        return person is not null && (!more || (person.Role is null && (owned || person == people.Headliner))) ? person : null;
    }

    // Each further word must be in the role as it was told, and no word may make another role of either
    private static bool Fits(LineReading line, RoleWords role, People.Held held)
    {
        if (role.ChangersIn(line) != held.Changers)
            return false;
        for (int i = role.First; i <= role.Last; i++)
        {
            Token token = line.Tokens[i];
            if (i != role.Head && token.Kind == TokenKind.Word && !token.Is(WordClass.Function | WordClass.NewRole | WordClass.RoleChanger)
                && !held.Role.AsSpan().Contains(token.In(line.Line.Text), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    // The union's general secretary
    private static bool HasOwner(LineReading line, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (line.Tokens[i].Kind == TokenKind.Possessive)
                return true;
        }

        return false;
    }

    private static WordClass One(WordClass gender) => gender is WordClass.Male or WordClass.Female ? gender : WordClass.None;

    private Person? Meant(Token token) => people.Only(One(token.Class & Genders));

    // The association, after the Nut Growers' Association; the group, after any body
    private Named OfBody(LineReading line, SpeakerHead head, int end)
    {
        bool alone = head.IsDefinite && head.At == end - 1;
        Person? body = alone ? people.BodyWith(line.Tokens[head.At].In(line.Line.Text)) ?? people.OnlyBody : null;
        if (body is null)
            people.Body = null;
        return As(body, NameEvidence.Description);
    }

    private Named OfAge(LineReading line, SpeakerHead head)
    {
        ReadOnlySpan<char> number = line.Tokens[head.At].In(line.Line.Text);
        return head.IsDefinite && int.TryParse(number[..number.IndexOf('-')], out int years)
            ? As(people.Aged(years), NameEvidence.Description)
            : Nobody();
    }

    // A statement by the ministry, a ministry statement: the ministry
    private Named OfMessage(LineReading line, SpeakerHead head, int end)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int from = head.At + 1;
        if (from + 1 < end && tokens[from].Is(WordClass.By | WordClass.Genitive | WordClass.Preposition))
        {
            SpeakerHead source = SpeakerHead.Of(line, from + 1, end);
            int stop = from + 1;
            while (stop < end && source.Name is { } run && stop <= run.Last)
                stop++;
            return source is { Kind: HeadKind.Name, Name: { } name } ? OfName(line, name, from + 1, Math.Max(stop, from + 2)) : Nobody();
        }

        return head.At > 0 && tokens[head.At - 1].Kind == TokenKind.Word && people.Body is { } body
            && body.Name.Contains(tokens[head.At - 1].In(line.Line.Text).ToString(), StringComparison.OrdinalIgnoreCase)
            ? As(body, NameEvidence.Description)
            : Nobody();
    }
}
