using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Text;

/// <summary>Names of authors as bylines print them: "By Jane Doe and John Roe, political editor", "Mary Bole (@marybole)".</summary>
internal static class Bylines
{
    private const int LongestName = 60;
    private const int MostWords = 6;

    private static readonly string[] Labels = KnownLanguages.News(words => words.NotNames);

    private static readonly string[] Sources = [.. KnownLanguages.News(words => words.BylineSources).Select(word => word + " ")];
    private static readonly string[] Places = [.. KnownLanguages.News(words => words.BylinePlaces).Select(word => $" {word} ")];

    private static readonly string[] Joiners =
        [.. KnownLanguages.News(words => words.Joiners).Select(word => $" {word} "), .. Shared.Joiners];

    /// <summary>The authors a line names; none where it is a label or too long to be a name.</summary>
    public static IEnumerable<Author> Read(string? line)
    {
        if (Whitespace.FoldOrNull(line) is not { } text)
            yield break;
        foreach (string part in Parts(Opened(text)))
        {
            if (One(part) is { } author)
                yield return author;
        }
    }

    private static string Opened(string line)
    {
        string text = line.TrimStart('–', '—', '-', ' ');
        if (BylineWords.Opening(text) is not (> 0 and var length))
            return text;
        return Array.Exists(Sources, source => text.StartsWith(source, StringComparison.Ordinal)) ? BehindOutlet(text[length..])
            : text[length..];
    }

    /// <summary>"CNN's Jane Doe" is Jane Doe.</summary>
    private static string BehindOutlet(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 2 and var at && text[at - 1] == 's' && (text[at - 2] is '\'' or '’')
            && at + 1 < text.Length ? text[(at + 1)..] : text;

    /// <summary>True for "and John Roe", which goes on with a line of names.</summary>
    public static bool OpensWithJoiner(string text) =>
        Array.Find(Joiners, joiner => text.StartsWith(joiner.TrimStart(), StringComparison.Ordinal)) is { } found
            && IsFullName(text.AsSpan(found.TrimStart().Length));

    private static string[] Parts(string text) =>
        text.Split(Joiners, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Author? One(string text)
    {
        string name = text;
        string? handle = null;
        if (text.EndsWith(')') && text.LastIndexOf("(@", StringComparison.Ordinal) is > 0 and var at)
        {
            handle = text[(at + 2)..^1];
            name = text[..at].Trim();
        }

        string? role = null;
        int seam = Seam(name, out int width);
        if (BylineWords.NameBeforeRole(name) is > 0 and var end)
        {
            role = Whitespace.FoldOrNull(name[end..]);
            name = name[..end];
        }
        else if (seam > 0)
        {
            role = Whitespace.FoldOrNull(name[(seam + width)..]);
            name = name[..seam].Trim();
        }

        name = WithoutPlace(name);
        return IsName(name) ? new Author { Name = name, Role = role, Handle = handle } : null;
    }

    /// <summary>"Jane Doe in London" stands in London.</summary>
    private static string WithoutPlace(string name)
    {
        foreach (string word in Places)
        {
            int place = name.IndexOf(word, StringComparison.Ordinal), city = place + word.Length;
            if (place > 0 && city < name.Length && char.IsUpper(name[city]))
                return name[..place];
        }

        return name;
    }

    private static int Seam(string name, out int width)
    {
        foreach (string seam in (ReadOnlySpan<string>)[", ", " - ", " – ", " — ", " | "])
        {
            width = seam.Length;
            if (name.IndexOf(seam, StringComparison.Ordinal) is > 0 and var at)
                return at;
        }

        width = 0;
        return -1;
    }

    /// <summary>Two to four words, each with a capital, none all in capitals.</summary>
    public static bool IsFullName(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool hasSmall = false;
        for (int i = 0; i < text.Length; i++)
        {
            hasSmall |= char.IsLower(text[i]);
            if (text[i] == ' ' || (i > 0 && text[i - 1] != ' '))
                continue;
            // "Photo: JANE DOE" is a label and a name
            if ((i > 1 && text[i - 1] == ' ' && text[i - 2] == ':') || !char.IsUpper(text[i]) || ++words > 4)
                return false;
        }

        return words >= 2 && hasSmall && IsName(text);
    }

    /// <summary>True where the line opens, or ends, as bylines do.</summary>
    public static bool Opens(ReadOnlySpan<char> line) => BylineWords.Opening(line) > 0 || BylineWords.NameBeforeRole(line) > 0;

    /// <summary>True for a line that opens as bylines do and goes on with one full name and nothing but its place or role: "By Jane Doe,
    /// Oslo"; or that ends with the role, "정하늘 기자".</summary>
    public static bool IsSigned(string line)
    {
        string opened = Opened(line);
        if (BylineWords.NameBeforeRole(opened) > 0)
            return true;
        int seam = Seam(opened, out _);
        string name = seam < 0 ? opened : opened[..seam];
        return opened.Length < line.Length && line[0] is not ('–' or '—' or '-') && (IsFullName(name) || BylineWords.IsUncased(name));
    }

    /// <summary>True for a by-word alone, "By", the name in another element behind it.</summary>
    public static bool IsOpener(string words) =>
        words.Trim() is { Length: > 0 and <= 16 } bare && BylineWords.Opening(bare + " X") == bare.Length + 1;

    /// <summary>A name is short, has a letter, is no label and no sentence.</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= LongestName && text.Count(' ') < MostWords && HasLetter(text) && !text.ContainsAnyInRange('0', '9')
            && text[^1] != ':' && !IsLabel(text.Trim(". ")) && !ShareServices.Is(text);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (string label in Labels)
        {
            if (text.Equals(label, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
