namespace LiveBlog.Core.Text;

/// <summary>Text as its bare words: letters and digits in lower case. What two printings of one text share.</summary>
internal static class PlainWords
{
    /// <summary>The words of the text in lower case.</summary>
    public static List<string> Of(string text, int most = int.MaxValue)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length && words.Count < most; i++)
        {
            bool inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The text's words joined by spaces: a key under which two printings meet.</summary>
    public static string Key(string text, int most = int.MaxValue) => string.Join(' ', Of(text, most));

    /// <summary>How alike two bags of words are, 0 to 1 (F1 of the words they share).</summary>
    public static double Likeness(List<string> left, List<string> right)
    {
        if (left.Count == 0 || right.Count == 0)
            return 0;
        Dictionary<string, int> counts = new(left.Count, StringComparer.Ordinal);
        foreach (string word in left)
            counts[word] = counts.GetValueOrDefault(word) + 1;
        int shared = 0;
        foreach (string word in right)
        {
            int open = counts.GetValueOrDefault(word);
            if (open > 0)
            {
                shared++;
                counts[word] = open - 1;
            }
        }

        return 2.0 * shared / (left.Count + right.Count);
    }
}
