namespace LiveBlog.Core.Quotes;

/// <summary>The name after a dash that ends quoted words: «…» — Jane Roe, mayor. It may stand on a line of its own.</summary>
internal static class AttributionLine
{
    private const int Longest = 16;

    /// <summary>The name after the dash at a token; null where what follows is no bare name with a role.</summary>
    public static Phrase? At(ReadOnlySpan<Token> tokens, int dash)
    {
        if (dash + 1 >= tokens.Length || tokens[dash].Kind != TokenKind.Dash)
            return null;
        int end = dash + 1;
        while (end < tokens.Length && tokens[end].Kind is not (TokenKind.Quote or TokenKind.Stop or TokenKind.OpenBracket))
        {
            if (end - dash > Longest
                || tokens[end].Is(WordClass.Cue | WordClass.OtherVerb | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Subordinator))
                return null;
            end++;
        }

        bool stands = end == tokens.Length || tokens[end].Kind != TokenKind.Stop || end + 1 == tokens.Length;
        return stands && end > dash + 1 && tokens[dash + 1].IsLarge && NounPhrases.StartingAt(tokens, dash + 1, end) is { } name
            && (tokens[name.First].IsName || tokens[name.Last].IsName) ? name : null;
    }
}
