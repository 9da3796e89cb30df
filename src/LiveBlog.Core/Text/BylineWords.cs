using System.Buffers;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Text;

/// <summary>The words that open or close a byline.</summary>
internal static class BylineWords
{
    // Behind a sign like "文/" the name follows at once
    private static readonly string[] Openers =
        [.. KnownLanguages.News(words => words.Bylines).Select(word => char.IsLetter(word[^1]) ? word + ' ' : word)];

    private static readonly string[] Labels = KnownLanguages.News(words => words.WriterLabels);
    private static readonly string[] Roles = KnownLanguages.News(words => words.WriterRoles);

    /// <summary>The length of the by-word at the start of the line with the signs behind it; 0 where there is none or nothing
    /// follows.</summary>
    public static int Opening(ReadOnlySpan<char> line)
    {
        int length = Longest(line, Openers, isLabel: false);
        if (length == 0)
            length = Longest(line, Labels, isLabel: true);
        if (length == 0)
            return 0;
        while (length < line.Length && line[length] is ' ' or ':' or '：' or '-')
            length++;
        return length < line.Length ? length : 0;
    }

    /// <summary>True where the line begins with the first sign of some by-word.</summary>
    public static bool MayOpen(ReadOnlySpan<char> line) => !line.IsEmpty && FirstSigns.Contains(line[0]);

    private static readonly SearchValues<char> FirstSigns = SearchValues.Create([.. Openers.Concat(Labels).Select(word => word[0])]);

    private static int Longest(ReadOnlySpan<char> line, string[] words, bool isLabel)
    {
        int best = 0;
        foreach (string word in words)
        {
            if (!line.IsEmpty && word[0] == line[0] && word.Length > best && line.StartsWith(word, StringComparison.Ordinal)
                && (!isLabel || IsColon(line[word.Length..])))
                best = word.Length;
        }

        return best;
    }

    private static bool IsColon(ReadOnlySpan<char> rest) => rest.TrimStart(' ') is [':' or '：', ..];

    /// <summary>The length of the name before the word for a reporter that ends it: "정하늘 기자"; 0 where none does.</summary>
    public static int NameBeforeRole(ReadOnlySpan<char> text)
    {
        foreach (string role in Roles)
        {
            if (text.EndsWith(role, StringComparison.Ordinal) && text[..^role.Length].TrimEnd() is { Length: >= 2 and <= 12 } name
                && IsUncased(name))
                return name.Length;
        }

        return 0;
    }

    /// <summary>True for one to four words of a script without capitals.</summary>
    public static bool IsUncased(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is not (' ' or '·' or '・' or '\'')
                && (char.IsUpper(c) || char.IsLower(c)
                || !(char.IsLetter(c)
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark)))
                return false;
        }

        return text.Length is >= 2 and <= 30 && text.Count(' ') < 4;
    }
}
