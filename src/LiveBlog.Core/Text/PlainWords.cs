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

    /// <summary>True where both texts have the same words, whatever stands between them.</summary>
    public static bool AreSame(string one, string other)
    {
        int i = 0, j = 0;
        while (true)
        {
            (int start, int end) = Next(one, i);
            (int otherStart, int otherEnd) = Next(other, j);
            if (start < 0 || otherStart < 0)
                return start == otherStart;
            if (!one.AsSpan(start, end - start).Equals(other.AsSpan(otherStart, otherEnd - otherStart), StringComparison.OrdinalIgnoreCase))
                return false;
            (i, j) = (end, otherEnd);
        }
    }

    private static (int Start, int End) Next(string text, int from)
    {
        int start = from;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return start == text.Length ? (-1, -1) : (start, end);
    }

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
