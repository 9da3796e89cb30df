namespace LiveBlog.Core.Quotes;

/// <summary>Finds the full names of the speakers of one passage after the other, walking each in order so that pronouns mean who was
/// mentioned before.</summary>
internal sealed class SpeakerNames(People people)
{
    private readonly Dictionary<Place, Named> resolved = [];
    private readonly Mentions mentions = new(people);
    private readonly Dictionary<(int Line, int Start), Place> wanted = [];
    private PassageReading passage = null!;

    /// <summary>Names the speakers of all quotes of a passage, and the other mentions asked for.</summary>
    public void Resolve(PassageReading passage, params ReadOnlySpan<Place> others)
    {
        resolved.Clear();
        wanted.Clear();
        this.passage = passage;
        foreach (Place other in others)
            Want(other);
        WantAll();
        foreach (LineReading line in passage.Lines)
            Walk(line);
        if (resolved.Count > 0)
            new Anticipation(passage, people, resolved).Apply();
        foreach (LineReading line in passage.Lines)
        {
            foreach (Utterance quote in line.Utterances)
            {
                if (quote.Speaker is { } place)
                    quote.Named = Of(place);
            }
        }

        OfHeadline();
    }

    // Jane Roe on schools, and in the update nothing but «…»
    private void OfHeadline()
    {
        if (people.Headliner is not { } person)
            return;
        foreach (LineReading line in passage.Lines)
        {
            if (!Continuity.IsAllQuoted(line))
                return;
            foreach (Utterance quote in line.Utterances)
            {
                if (quote.Speaker is not null)
                    return;
                quote.Evidence = SpeakerEvidence.Headline;
                quote.Named = new Named(person.Name, person.Role, NameEvidence.Headline);
            }
        }
    }

    /// <summary>The name and role found for a mention.</summary>
    public Named Of(Place place) =>
        resolved.GetValueOrDefault(wanted.GetValueOrDefault((place.Line, place.Start), place));

    private void WantAll()
    {
        foreach (LineReading line in passage.Lines)
        {
            Want(line.LeadIn?.Speaker);
            Want(line.Said);
            foreach (Utterance quote in line.Utterances)
                Want(quote.Speaker);
        }
    }

    private void Want(Place? mention)
    {
        if (mention is not { } place)
            return;
        wanted.TryAdd((place.Line, place.Start), place);
        passage.Lines[place.Line].Ask(place);
    }

    private bool IsWanted(LineReading line, in Token token, out Place place)
    {
        if (passage.Lines[line.Index].MayBeAsked(token.Start))
            return wanted.TryGetValue((line.Index, token.Start), out place);
        place = default;
        return false;
    }

    private void Walk(LineReading line)
    {
        bool opens = true, isSubordinate = false;
        people.StartSentence();
        ReadOnlySpan<Token> tokens = line.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (IsWanted(line, token, out Place place))
                resolved[place] = mentions.Of(line, i, place);
            if (token.Kind == TokenKind.Quote && line.Utterances[token.Span].Insertion is { } insertion)
                Walk(insertion);
            if (token.Is(WordClass.Message) && !opens)
                mentions.StatementOf(people.Subject);
            else if (token.Kind == TokenKind.Stop && i > 0 && tokens[i - 1].Kind == TokenKind.Word && line.Utterances.Length == 0)
                mentions.StatementOf(null);
            opens = Opens(line, i, opens);
            isSubordinate = IsSubordinate(tokens, i, isSubordinate);
            if (token.IsLarge || token.Is(WordClass.Pronoun))
                i = Meet(line, i, opens, isSubordinate);
        }
    }

    // Asked whether Jane Roe would come, he said: whom the words before the comma name is not the subject
    private static bool IsSubordinate(ReadOnlySpan<Token> tokens, int at, bool before)
    {
        bool starts = at == 0 || tokens[at - 1].Kind is TokenKind.Stop or TokenKind.Quote;
        return starts
            ? tokens[at].Is(WordClass.Subordinator | WordClass.Participle | WordClass.Cue | WordClass.OtherVerb)
            : before && tokens[at].Kind != TokenKind.Comma;
    }

    // Whether a sentence is still opening
    private bool Opens(LineReading line, int at, bool opens)
    {
        if (line.Tokens[at].Kind is not (TokenKind.Stop or TokenKind.Quote))
            return opens && Opening(line, at);
        people.StartSentence();
        return true;
    }

    // Takes up the pronoun or name at a token, and gives the last token of it
    private int Meet(LineReading line, int at, bool opens, bool isSubordinate)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (tokens[at].Is(WordClass.Pronoun))
        {
            WordClass gender = tokens[at].Class & (WordClass.Male | WordClass.Female);
            if (gender != WordClass.None && people.Meant(gender) is { } meant)
                people.Mention(meant, isSubject: !isSubordinate);
            return at;
        }

        if (NameRun.At(tokens, at, line.Line.Text) is not { } run)
            return at;
        Mention(line, run, opens && !isSubordinate && !(at > 0 && tokens[at - 1].Is(WordClass.Preposition)));
        while (at < run.Last && !IsWanted(line, tokens[at + 1], out _))
            at++;
        return at;
    }

    // At a sentence's first noun phrase: where that is a body or a description, "it" means it
    private bool Opening(LineReading line, int at)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        if (tokens[at].Kind != TokenKind.Word
            || tokens[at].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Conjunction))
            return true;
        if (NounPhrases.StartingAt(tokens, at, tokens.Length) is not { } phrase || tokens[phrase.First].Is(WordClass.Pronoun))
            return false;
        SpeakerHead head = SpeakerHead.Of(line, phrase.First, phrase.Last + 1);
        if (head is { Kind: HeadKind.Name, Name: { } name } && name.Start > at)
            Mention(line, name, isSubject: true);
        if (head is { Kind: HeadKind.Body, IsDefinite: false })
            people.Body = null;
        return tokens[at].IsLarge;
    }

    private void Mention(LineReading line, NameRun run, bool isSubject)
    {
        Person? person = run.Words > 1 && !line.Tokens[run.First].Is(WordClass.Particle) ? people.Named(run.In(line))
            : run.IsBody ? null
            : people.Known(run.LastIn(line), run.Gender, run.HasTitle) ?? people.Named(run.In(line));
        bool speaks = isSubject && !run.IsBody && run.Last + 1 < line.Tokens.Length && line.Tokens[run.Last + 1].Is(WordClass.Speech);
        if (person is null && speaks && run.Words == 1)
            person = people.Meet(new Introduction(run.In(line).ToString()) { Gender = run.Gender });
        if (person is null)
            return;
        if (speaks)
            (person.HasSpoken, people.Speaker) = (true, person);
        if (run.Words == 1 && run.Gender != WordClass.None && person.Gender == WordClass.None)
            person.Gender = run.Gender;
        people.Mention(person, isSubject);
        if (person.IsBody && isSubject)
            people.Body = person;
    }
}
