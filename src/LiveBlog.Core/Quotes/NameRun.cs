using System.Buffers;

namespace LiveBlog.Core.Quotes;

/// <summary>A run of capitalised words: a person's or a body's name.</summary>
/// <param name="Start">The first token of the run: a title or role, or the name.</param>
/// <param name="First">The first token of the name. A title belongs to it where the name is one word.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Words">How many words of it are the name itself, titles left out.</param>
/// <param name="Gender">Male, Female or None, as title and role tell.</param>
/// <param name="Likely">Male, Female or None, as the first name lets one guess.</param>
/// <param name="IsBody">True for an organisation or a place: "the" stands before it, or it has a word such as Council.</param>
internal readonly record struct NameRun(int Start, int First, int Last, int Words, WordClass Gender, WordClass Likely, bool IsBody)
{
    /// <summary>Blanks that are no space.</summary>
    public static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\t\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000");

    private const int Longest = 7;
    private const WordClass Genders = WordClass.Male | WordClass.Female;

    /// <summary>The run that starts at a token; null where none does.</summary>
    public static NameRun? At(ReadOnlySpan<Token> tokens, int first, string text)
    {
        if (!IsPart(tokens[first]) || tokens[first].Is(WordClass.Calendar))
            return null;
        int last = LastOf(tokens, first, text);
        int name = NameIn(tokens, first, last);
        if (name == last && IsPrefix(tokens[last]))
            return null;
        bool body = name == first && IsBodyName(tokens, first, last, text);
        int start = name;
        while (start > first && name == last && tokens[start - 1].Is(WordClass.Title))
            start--;
        return new NameRun(first, start, last, last - name + 1, GenderOf(tokens, first, name), LikelyOf(tokens[name], last > name), body);
    }

    /// <summary>True where the one word of the name has a title before it.</summary>
    public bool HasTitle => Words == 1 && Last > First;

    /// <summary>True where nothing tells whether the first of many words is a part of the name: Starosta Nowego Miasta Jan Rak.</summary>
    public bool IsDoubtful(LineReading line) =>
        Words > 2 && !IsBody && line.Language.HasNoArticles && Likely == WordClass.None
            && (Start < First || First == 0 || line.Tokens[First - 1].Kind is TokenKind.Stop or TokenKind.Quote);

    /// <summary>The first token after the name and the letters that follow it.</summary>
    public int After(LineReading line)
    {
        int after = Last + 1;
        while (after < line.Tokens.Length && PostNominals.Contains(line.Tokens[after].In(line.Line.Text)))
            after++;
        return after;
    }

    /// <summary>The words of the run as one name, with one blank between two.</summary>
    public ReadOnlySpan<char> In(LineReading line)
    {
        ReadOnlySpan<char> text = line.Line.Text.AsSpan(line.Tokens[First].Start, line.Tokens[Last].End - line.Tokens[First].Start);
        return text.IndexOf("  ") < 0 && !text.ContainsAny(OtherBlanks)
            ? text
            : string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Its last word.</summary>
    public ReadOnlySpan<char> LastIn(LineReading line) => line.Tokens[Last].In(line.Line.Text);

    private static int LastOf(ReadOnlySpan<Token> tokens, int first, string text)
    {
        int last = first;
        while (last + 1 < tokens.Length && last - first < Longest && Joins(tokens, first, last + 1, text))
            last++;
        while (last > first
            && ((tokens[last].Is(WordClass.Particle) && !tokens[last].IsLarge) || PostNominals.Contains(tokens[last].In(text))))
            last--;
        // Ministry of Works
        if (last + 2 >= tokens.Length || !tokens[last + 1].Is(WordClass.Genitive) || !IsPart(tokens[last + 2])
            || !BodyWords.Contains(tokens[last].In(text)))
            return last;
        last += 2;
        return last + 1 < tokens.Length && IsPart(tokens[last + 1]) ? last + 1 : last;
    }

    // Where the name itself starts: after titles and roles, be they first or within (Harbour Commissioner Jane Roe)
    private static int NameIn(ReadOnlySpan<Token> tokens, int first, int last)
    {
        // Harbour Trust-Sprecher Roe
        if (last - first > 1 && tokens[last - 1].Is(WordClass.Role) && !tokens[first].Is(WordClass.Forename)
            && !tokens[last - 1].Is(WordClass.Forename))
            return last;
        for (int i = last - 2; i > first; i--)
        {
            if (tokens[i].Is(WordClass.Role) && IsPrefix(tokens[i]) && !tokens[i + 1].Is(WordClass.Particle))
                return i + 1;
        }

        int name = first;
        while (name < last && IsPrefix(tokens[name]))
            name++;
        return AfterAnother(tokens, first, name, last);
    }

    // Shopkeeper Ann Roe, at the start of a sentence; Mayor Oldtown Ann Roe; Secretary of Public Works Ann Roe: a first name starts it
    private static int AfterAnother(ReadOnlySpan<Token> tokens, int first, int name, int last)
    {
        bool follows = name > first || first == 0 || tokens[first - 1].Is(WordClass.Determiner)
            || tokens[first - 1].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon
            || (first > 1 && tokens[first - 1].Is(WordClass.Genitive) && tokens[first - 2].Is(WordClass.Role));
        if (!follows || last - name < 2 || tokens[name].Is(WordClass.Forename))
            return name;
        for (int i = name + 1; i < last; i++)
        {
            if (tokens[i].Is(WordClass.Forename))
                return i;
        }

        return name;
    }

    private static bool IsPrefix(in Token token) => token.Is(WordClass.Role | WordClass.Title) && !token.Is(WordClass.Forename);

    private static bool IsPart(in Token token) =>
        token.Kind == TokenKind.Word && token.IsLarge && !token.Is(WordClass.Function | WordClass.Cue | WordClass.OtherVerb);

    private static bool Joins(ReadOnlySpan<Token> tokens, int first, int at, string text)
    {
        ref readonly Token token = ref tokens[at];
        if (tokens[at - 1].End < token.Start - 1)
            return false;
        if (IsPart(token))
            return true;
        if (!token.Is(WordClass.Particle) || token.Is(WordClass.Conjunction | WordClass.Pronoun) || text[token.Start] is 'a' or 'y' or 'e')
            return false;
        // Ursula von Roe, but Jane Roe von der Bahn
        if (token.Is(WordClass.Preposition) && at - first > 1 && !tokens[at - 1].Is(WordClass.Forename | WordClass.Particle)
            && !BodyWords.Contains(tokens[first].In(text)))
            return false;
        // Sprecher der Bahn, Antwort der Zeugin, but Minister van der Roe
        if (token.Is(WordClass.GenitiveArticle) ? !tokens[at - 1].Is(WordClass.Forename | WordClass.Particle)
            : tokens[at - 1].Is(WordClass.Role) && token.Is(WordClass.Genitive | WordClass.Determiner))
            return false;
        return at + 1 < tokens.Length
            && (IsPart(tokens[at + 1]) || (tokens[at + 1].Is(WordClass.Particle) && at + 2 < tokens.Length && IsPart(tokens[at + 2])));
    }

    private static WordClass GenderOf(ReadOnlySpan<Token> tokens, int first, int name)
    {
        WordClass gender = WordClass.None;
        for (int i = Math.Max(0, first - 2); i < name && gender == WordClass.None; i++)
            gender = tokens[i].Is(WordClass.Role | WordClass.Title) ? tokens[i].Class & Genders : WordClass.None;
        return gender is WordClass.Male or WordClass.Female ? gender : WordClass.None;
    }

    private static WordClass LikelyOf(in Token token, bool hasMore) =>
        hasMore && token.Is(WordClass.Forename) && (token.Class & Genders) is (WordClass.Male or WordClass.Female)
            ? token.Class & Genders
            : WordClass.None;

    private static bool IsBodyName(ReadOnlySpan<Token> tokens, int first, int last, string text)
    {
        if (first > 0 && tokens[first - 1].Is(WordClass.Determiner) && !tokens[first].Is(WordClass.Forename))
            return true;
        if (last == first + 2 && tokens[first + 1].Is(WordClass.Genitive) && !tokens[first].Is(WordClass.Forename))
            return true;
        // Ann Park
        if (last == first + 1 && tokens[first].Is(WordClass.Forename))
            return false;
        // Roe Poe partner Ann Coe
        if (last > first && last + 1 < tokens.Length && tokens[last + 1].Is(WordClass.Role) && !tokens[last + 1].IsLarge
            && tokens[last + 1].Start == tokens[last].End + 1 && !tokens[first].Is(WordClass.Forename))
            return true;
        for (int i = first; i <= last; i++)
        {
            ReadOnlySpan<char> word = tokens[i].In(text);
            // The UNO, Port Roe DC
            if (word.Length > (i > first ? 1 : 2) && !word.ContainsAnyExceptInRange('A', 'Z'))
                return true;
            if (BodyWords.Contains(word))
                return true;
        }

        return false;
    }
}
