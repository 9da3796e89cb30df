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

    private static readonly HashSet<string> Outlets = new(KnownLanguages.News(words => words.Outlets), StringComparer.OrdinalIgnoreCase);

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
        Math.Max(text.IndexOf("'s ", StringComparison.Ordinal), text.IndexOf("’s ", StringComparison.Ordinal)) is > 0 and var at
            && at + 3 < text.Length ? text[(at + 3)..] : text;

    /// <summary>True for "and John Roe", which goes on with a line of names.</summary>
    public static bool OpensWithJoiner(string text) =>
        Array.Find(Joiners, joiner => text.StartsWith(joiner.TrimStart(), StringComparison.Ordinal)) is { } found
            && IsFullName(text.AsSpan(found.TrimStart().Length));

    private static IEnumerable<string> Parts(string text)
    {
        string[] parts = text.Split(Joiners, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.SelectMany(part => Listed(part, isJoined: parts.Length > 1));
    }

    /// <summary>"Jane Doe, John Roe" before another name, or three and more, are names; behind one name a comma parts the role or the
    /// place from it. A stroke parts names from what is none by its words: "Jane Doe | Alder News".</summary>
    private static string[] Listed(string part, bool isJoined)
    {
        string[] names = part.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length >= (isJoined ? 2 : 3) && Array.TrueForAll(names, IsPerson))
            return names;
        names = part.Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 1 && Array.TrueForAll(names, IsPerson) ? names : [part];
    }

    /// <summary>A full name without a word of outlets and offices.</summary>
    private static bool IsPerson(string name) =>
        IsFullName(name) && !PlainWords.Of(name).Exists(Outlets.Contains);

    /// <summary>True for a name that is a desk's or an outlet's by all of its words: "Newsroom", "News Desk".</summary>
    public static bool IsDesk(string name) => PlainWords.Of(name) is { Count: > 0 } words && words.TrueForAll(Outlets.Contains);

    private static Author? One(string text)
    {
        (string name, string? handle) = Handled(text);
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

    /// <summary>The name without the handle behind it: "Jane Doe (@jane)", "Jane Doe @jane".</summary>
    private static (string Name, string? Handle) Handled(string text)
    {
        if (text.EndsWith(')') && text.LastIndexOf("(@", StringComparison.Ordinal) is > 0 and var at)
            return (text[..at].Trim(), text[(at + 2)..^1]);
        int sign = text.LastIndexOf(" @", StringComparison.Ordinal);
        bool isHandle = sign > 0 && sign + 2 < text.Length && !text.AsSpan(sign + 1).Contains(' ');
        return isHandle ? (text[..sign].Trim(), text[(sign + 2)..]) : (text, null);
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
        string name = WithoutPlace(seam < 0 ? opened : opened[..seam]);
        return opened.Length < line.Length && line[0] is not ('–' or '—' or '-') && (IsFullName(name) || BylineWords.IsUncased(name));
    }

    /// <summary>True for a by-word alone, "By", the name in another element behind it.</summary>
    public static bool IsOpener(string words) =>
        words.Trim() is { Length: > 0 and <= 16 } bare && BylineWords.Opening(bare + " X") == bare.Length + 1;

    /// <summary>A name is short, has a letter, is no label and no sentence.</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= LongestName && text.Count(' ') < MostWords && HasLetter(text) && !text.ContainsAnyInRange('0', '9')
            && text[^1] != ':' && !bool.TryParse(text, out _) && !IsLabel(text.Trim(". ")) && !ShareServices.Is(text);

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
