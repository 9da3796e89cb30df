namespace LiveBlog.Core.Text;

/// <summary>The language of a text by its letters, where these belong to a script that one language, or a few of one country, is written
/// in.</summary>
internal static class ScriptLanguages
{
    // Enough to tell a page's language; a story may have millions
    private const int MostLetters = 4000;

    /// <summary>The Unicode blocks, and the languages written in each: BCP 47 tags, the one with the most readers first.</summary>
    private static readonly (char First, char Last, string[] Languages)[] Scripts =
    [
        ('\u0370', '\u03ff', ["el"]), ('\u0530', '\u058f', ["hy"]), ('\u0590', '\u05ff', ["he", "iw", "yi"]),
        ('\u0900', '\u097f', ["hi", "mr", "ne", "sa", "bho", "mai", "kok", "doi"]), ('\u0980', '\u09ff', ["bn", "as"]),
        ('\u0a00', '\u0a7f', ["pa"]), ('\u0a80', '\u0aff', ["gu"]), ('\u0b00', '\u0b7f', ["or"]), ('\u0b80', '\u0bff', ["ta"]),
        ('\u0c00', '\u0c7f', ["te"]), ('\u0c80', '\u0cff', ["kn"]), ('\u0d00', '\u0d7f', ["ml"]), ('\u0d80', '\u0dff', ["si"]),
        ('\u0e00', '\u0e7f', ["th"]), ('\u10a0', '\u10ff', ["ka"]), ('\u3040', '\u30ff', ["ja"]), ('\uac00', '\ud7af', ["ko"]),
    ];

    /// <summary>The page's own tag where the text may be of that language, else the script's; null where most letters are of no such
    /// script.</summary>
    /// <param name="texts">Parts of the text; what stands in angle brackets does not count.</param>
    /// <param name="tag">The language the page says it is in.</param>
    public static string? Of(IEnumerable<string> texts, string? tag)
    {
        int[] counts = new int[Scripts.Length];
        int letters = 0;
        foreach (string text in texts)
        {
            letters += Count(text, counts);
            if (letters > MostLetters)
                break;
        }

        int most = Array.IndexOf(counts, counts.Max());
        if (counts[most] * 2 <= letters)
            return null;
        string[] languages = Scripts[most].Languages;
        return languages.Contains(tag?.Split('-', '_')[0], StringComparer.OrdinalIgnoreCase) ? tag : languages[0];
    }

    private static int Count(string text, int[] counts)
    {
        int letters = 0;
        bool isTag = false;
        foreach (char c in text)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (isTag || !char.IsLetter(c))
                continue;
            letters++;
            // Most pages are in Latin letters, which come before all of these
            if (c >= Scripts[0].First && ScriptOf(c) is >= 0 and var at)
                counts[at]++;
        }

        return letters;
    }

    private static int ScriptOf(char c)
    {
        for (int i = 0; i < Scripts.Length; i++)
        {
            if (c >= Scripts[i].First && c <= Scripts[i].Last)
                return i;
        }

        return -1;
    }
}
