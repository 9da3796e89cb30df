namespace LiveBlog.Core.Quotes;

/// <summary>An update often opens with a role and gives the name in its next sentence: "A councillor has called … Councillor Jane Roe
/// said". A role of the first line that names nobody is the one person whom a later line introduces with it.</summary>
internal sealed class Anticipation(PassageReading passage, People people, Dictionary<Place, Named> resolved)
{
    public void Apply()
    {
        if (passage.Lines.Length < 2)
            return;
        LineReading first = passage.Lines[0];
        foreach (Utterance quote in first.Utterances)
            Settle(quote.Speaker);
        Settle(first.Said);
    }

    private void Settle(Place? mention)
    {
        LineReading line = passage.Lines[0];
        if (mention is not { } place || place.Line != 0 || resolved.GetValueOrDefault(place) is not { Name: null, Role: not null }
            || line.TokenAt(place.Start) is not (>= 0 and var first))
            return;
        int end = first;
        while (end < line.Tokens.Length && line.Tokens[end].End <= place.End)
            end++;
        if (!line.Tokens[first].Is(WordClass.Determiner) || RoleWords.Of(line.Tokens, first, end) is not { } role)
            return;
        string noun = line.Tokens[role.Head].In(line.Line.Text).ToString();
        if (people.InRole(noun, static _ => true, hereOnly: true) is { } person && IsNamedLater(person) && !IsNamedIn(line, person))
            resolved[place] = new Named(person.Name, person.Role, NameEvidence.Role);
    }

    private bool IsNamedLater(Person person)
    {
        foreach (LineReading line in passage.Lines[1..])
        {
            if (IsNamedIn(line, person))
                return true;
        }

        return false;
    }

    private static bool IsNamedIn(LineReading line, Person person) => line.Line.Span.Contains(person.Name, StringComparison.Ordinal);
}
