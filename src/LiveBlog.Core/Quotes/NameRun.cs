namespace LiveBlog.Core.Quotes;

/// <summary>A run of capitalised words: a person's or a body's name.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Words">How many words of it are the name itself, titles left out.</param>
/// <param name="Gender">Male, Female or None, from title, role and first name.</param>
/// <param name="IsBody">True for an organisation or a place: "the" stands before it, or it has a word such as Council.</param>
internal readonly record struct NameRun(int First, int Last, int Words, WordClass Gender, bool IsBody)
{
    private const WordClass Genders = WordClass.Male | WordClass.Female;

    /// <summary>The run that starts at a token; null where none does.</summary>
    public static NameRun? At(ReadOnlySpan<Token> tokens, int first, string text)
    {
        if (!IsPart(tokens[first]) || tokens[first].Is(WordClass.Calendar))
            return null;
        int last = first;
        while (last + 1 < tokens.Length && last - first < 7 && Joins(tokens, last + 1, text))
            last++;
        while (last > first && (tokens[last].Is(WordClass.Particle) && !tokens[last].IsLarge || PostNominals.Contains(text.AsSpan(tokens[last].Start, tokens[last].End - tokens[last].Start))))
            last--;
        if (last + 2 < tokens.Length && tokens[last + 1].Is(WordClass.Genitive) && IsPart(tokens[last + 2]) && BodyWords.Contains(text.AsSpan(tokens[last].Start, tokens[last].End - tokens[last].Start)))
            last += 2;
        while (last > first + 1 && last + 1 < tokens.Length && tokens[last - 1].Is(WordClass.Genitive) && IsPart(tokens[last + 1]))
            last++;
        int name = first;
        while (name < last && tokens[name].Is(WordClass.Role | WordClass.Title) && !tokens[name].Is(WordClass.Forename))
            name++;
        if (name == last && tokens[last].Is(WordClass.Role | WordClass.Title) && !tokens[last].Is(WordClass.Forename))
            return null;
        bool titled = name > first;
        return new NameRun(last > name ? name : first, last, last - name + 1, GenderOf(tokens, first, last, name), !titled && IsBodyName(tokens, first, last, text));
    }

    private static bool IsPart(Token token) => token.Kind == TokenKind.Word && token.IsLarge && !token.Is(WordClass.Function) && !token.Is(WordClass.Cue | WordClass.OtherVerb);

    private static bool Joins(ReadOnlySpan<Token> tokens, int at, string text)
    {
        Token token = tokens[at];
        if (tokens[at - 1].End < token.Start - 1)
            return false;
        if (IsPart(token))
            return true;
        bool nameFollows = at + 1 < tokens.Length && (IsPart(tokens[at + 1]) || (tokens[at + 1].Is(WordClass.Particle) && at + 2 < tokens.Length && IsPart(tokens[at + 2])));
        return token.Is(WordClass.Particle) && !token.Is(WordClass.Conjunction | WordClass.Pronoun) && nameFollows && text[token.Start] is not ('a' or 'y' or 'e');
    }

    private static WordClass GenderOf(ReadOnlySpan<Token> tokens, int first, int last, int name)
    {
        WordClass gender = WordClass.None;
        for (int i = Math.Max(0, first - 2); i < name && gender == WordClass.None; i++)
            gender = tokens[i].Is(WordClass.Role | WordClass.Title) ? tokens[i].Class & Genders : WordClass.None;
        if (gender == WordClass.None && last > name && tokens[name].Is(WordClass.Forename))
            gender = tokens[name].Class & Genders;
        return gender is WordClass.Male or WordClass.Female ? gender : WordClass.None;
    }

    private static bool IsBodyName(ReadOnlySpan<Token> tokens, int first, int last, string text)
    {
        if (first > 0 && tokens[first - 1].Is(WordClass.Determiner) && !tokens[first].Is(WordClass.Forename))
            return true;
        if (last == first + 2 && tokens[first + 1].Is(WordClass.Genitive) && !tokens[first].Is(WordClass.Forename))
            return true;
        for (int i = first; i <= last; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            if (word.Length > 2 && !word.ContainsAnyExceptInRange('A', 'Z'))
                return true;
            if (BodyWords.Contains(word))
                return true;
        }

        return false;
    }
}
