namespace LiveBlog.Core.Quotes;

/// <summary>
/// An update often opens with a role and gives the name in its next sentence: "A councillor has called … Jane Roe said". The role of the first
/// line, where nobody was introduced with it, is the first speaker named in full after it.
/// </summary>
internal sealed class Anticipation(PassageReading passage, People people, Dictionary<Place, (string? Name, string? Role)> resolved)
{
    public void Apply()
    {
        if (passage.Lines.Count < 2)
            return;
        List<Place> open = Places(passage.Lines[0]).Where(IsOpenRole).ToList();
        if (open.Count == 0 || Next() is not { } named)
            return;
        foreach (Place place in open)
            resolved[place] = (named.Name, named.Role);
    }

    private static IEnumerable<Place> Places(LineReading line)
    {
        foreach (Utterance quote in line.Utterances)
        {
            if (quote.Speaker is { } place)
                yield return place;
        }

        if (line.Said is { } said)
            yield return said;
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
        return tokens[head].Is(WordClass.Role) && resolved.TryGetValue(place, out (string? Name, string? Role) found) && found.Name == line.Line.Text[place.Start..place.End];
    }

    private Person? Next()
    {
        for (int i = 1; i < passage.Lines.Count; i++)
        {
            foreach (Place place in Places(passage.Lines[i]))
            {
                if (resolved.TryGetValue(place, out (string? Name, string? Role) found) && found.Name is { } name)
                    return people.Named(name) is { IsBody: false } person && name.Contains(' ') ? person : null;
            }
        }

        return null;
    }
}
