using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Tells the names of persons from those of desks and outlets.</summary>
internal static class LineNames
{
    private const int Longest = 40;
    private const int MostWordsOfRole = 5;

    // " and ", ", "
    private const int JoinerSigns = 5;

    /// <summary>Two to four words with capitals, none of an outlet and none in capitals alone.</summary>
    public static bool IsPerson(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || !Bylines.IsFullName(text))
            return false;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            bool isAcronym = word.Length > 2 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;
            if (isAcronym || LineWords.IsOutlet(word) || (word is [.., '.'] && word.Length > 4))
                return false;
        }

        return true;
    }

    /// <summary>A name or byline with the word that leads to its time: "Posted by Jane Pell at".</summary>
    public static bool Signs(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = WithoutLead(text.TrimEnd(" ,:"));
        return IsPerson(name) || Bylines.IsSigned(name.ToString());
    }

    /// <summary>Without the word at the end that leads to a time.</summary>
    public static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> text)
    {
        int blank = text.LastIndexOf(' ');
        return blank > 0 && LineWords.IsClockLead(text[(blank + 1)..]) ? text[..blank].TrimEnd(" ,") : text;
    }

    /// <summary>A name with a role behind a comma, "Nell Sparrow, political editor", or several names, told by brackets behind them: "Ann
    /// Pike (now) and Joe Moor (earlier)".</summary>
    public static bool AreWriters(string text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && IsPerson(text.AsSpan(0, comma)) && IsRole(text.AsSpan(comma + 2)))
            return true;
        string bare = WithoutBrackets(text);
        return bare.Length < text.Length && Bylines.Read(bare).ToArray() is { Length: > 0 } all
            && bare.Length <= all.Sum(author => author.Name.Length + JoinerSigns) && Array.TrueForAll(all, author => IsPerson(author.Name));
    }

    /// <summary>Two to five words, the last of them what reporters are called.</summary>
    public static bool IsRole(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim();
        int blank = bare.LastIndexOf(' ');
        return bare.Count(' ') < MostWordsOfRole && LineWords.IsOutlet(bare[(blank + 1)..]);
    }

    public static string WithoutBrackets(string text)
    {
        string bare = text;
        while (bare.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open && bare.IndexOf(')', open) is > 0 and var close)
            bare = bare.Remove(open, close + 1 - open);
        return bare;
    }

    /// <summary>A short name of a desk or outlet below a title: "BBC Radio Oakwell", "Harbour News Online".</summary>
    public static bool IsDesk(string text)
    {
        int words = 0;
        bool isOutlet = false;
        foreach (Range range in text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = text.AsSpan()[range];
            if (word.IsEmpty || !char.IsUpper(word[0]))
                return false;
            words++;
            isOutlet |= LineWords.IsOutlet(word);
        }

        return isOutlet && words <= 5;
    }
}
