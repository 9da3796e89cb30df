namespace LiveBlog.Core.Quotes;

/// <summary>An update often opens with a role and gives the name in its next sentence: "A councillor has called … Jane Roe said". The role
/// of the first line, where nobody was introduced with it, is the first speaker named in full after it.</summary>
internal sealed class Anticipation(PassageReading passage, People people, Dictionary<Place, (string? Name, string? Role)> resolved)
{
    public void Apply()
    {
        if (passage.Lines.Length < 2)
            return;
        LineReading first = passage.Lines[0];
        Person? named = null;
        foreach (Utterance quote in first.Utterances)
            Settle(quote.Speaker, ref named);
        Settle(first.Said, ref named);
    }

    private void Settle(Place? mention, ref Person? named)
    {
        if (mention is { } place && IsOpenRole(place) && (named ??= Next()) is { } person)
            resolved[place] = (person.Name, person.Role);
    }

    // An indefinite description that ends in a role and was not resolved
    private bool IsOpenRole(Place place)
    {
        LineReading line = passage.Lines[0];
        ReadOnlySpan<Token> tokens = line.Tokens;
        int first = line.TokenAt(place.Start);
        if (first < 0 || !tokens[first].Is(WordClass.Determiner) || tokens[first].Is(WordClass.Definite))
            return false;
        int head = first;
        while (head + 1 < tokens.Length && tokens[head + 1].End <= place.End && !tokens[head + 1].Is(WordClass.Preposition))
            head++;
        return tokens[head].Is(WordClass.Role) && resolved.TryGetValue(place, out (string? Name, string? Role) found)
            && place.In(line).SequenceEqual(found.Name);
    }

    private Person? Next()
    {
        foreach (LineReading line in passage.Lines[1..])
        {
            foreach (Utterance quote in line.Utterances)
            {
                if (NameAt(quote.Speaker) is { } speaker)
                    return InFull(speaker);
            }

            if (NameAt(line.Said) is { } name)
                return InFull(name);
        }

        return null;
    }

    private string? NameAt(Place? mention) =>
        mention is { } place && resolved.TryGetValue(place, out (string? Name, string? Role) found) ? found.Name : null;

    private Person? InFull(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && people.Named(name) is { IsBody: false } person ? person : null;
}
