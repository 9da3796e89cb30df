using System.Buffers;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Text;

/// <summary>Parts a caption from its credit: "Ann Pell. Credit: John Roe/Agency".</summary>
internal static class CaptionCredit
{
    private const string Sign = Shared.Copyright;

    private static readonly string[] Sure = KnownLanguages.News(words => words.Credits);

    private static readonly string[] Weak =
        [.. KnownLanguages.News(words => words.CreditOpeners),
            .. KnownLanguages.News(words => words.CreditLines).Select(line => line.Trim()), Shared.LetteredCopyright, Sign];

    // What labels have before their colon
    private static readonly FrozenSet<string> Labels = KnownLanguages.News(words => words.CreditLines)
        .Concat(KnownLanguages.News(words => words.CreditOpeners))
        .Select(label => label.TrimEnd(' ', ':', '.')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string Brackets = " ()[]|:";
    private const int LongestHolder = 40;

    // The sign is the last of them
    private static readonly string[] All = [.. Sure, .. Weak];

    // A label of one letter, the sign, would keep the search for all the others from being one pass
    private static readonly SearchValues<string> Words =
        SearchValues.Create([.. All.Where(static label => label != Sign)], StringComparison.Ordinal);

    /// <summary>The caption and credit of one line; either may be null.</summary>
    public static (string? Caption, string? Credit) Split(string line)
    {
        string text = Whitespace.Fold(line);
        (int at, int length) = Label(text);
        if (at == 0 && NameFirst(text, length) is > 0 and var name)
            return (Caption(text.AsSpan(name + 1)), CleanFolded(text.AsSpan(length, name - length)));
        return at < 0
            ? Agency(text)
            : (IsLabel(text.AsSpan(0, at).Trim()) ? null : Caption(text.AsSpan(0, at)), CleanFolded(text.AsSpan(at + length)));
    }

    /// <summary>Where the name ends behind the label that opens the line, and a sentence follows it: "Photo: Jane Doe. The lower gate";
    /// 0 where none does.</summary>
    private static int NameFirst(string text, int label)
    {
        int stop = text.IndexOf(". ", label, StringComparison.Ordinal);
        return stop > 0 && text[label..stop].Trim() is var name && (Bylines.IsFullName(name) || Agencies.IsCredit(name)) ? stop : 0;
    }

    /// <summary>True where the line tells who holds the rights in so many words: "Credit: PA".</summary>
    public static bool TryRead(string line, out string? caption, [NotNullWhen(true)] out string? credit)
    {
        (caption, credit) = Split(line);
        return credit is not null;
    }

    /// <summary>A credit without its label and brackets; null where nothing is left.</summary>
    public static string? Clean(string? credit) => Whitespace.FoldOrNull(credit) is { } text ? CleanFolded(text) : null;

    private static string? CleanFolded(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim(Brackets);
        while (LabelAtStart(bare) is > 0 and var label)
            bare = bare[label..].Trim(Brackets);
        bool isStopped = bare.Length > 1 && bare[^1] == '.' && !IsCompany(bare);
        return bare.IsEmpty ? null : bare[..^(isStopped ? 1 : 0)].ToString();
    }

    private static bool IsCompany(ReadOnlySpan<char> text)
    {
        foreach (string ending in Shared.CompanyEndings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static int LabelAtStart(ReadOnlySpan<char> text)
    {
        char first = text.IsEmpty ? default : char.ToUpperInvariant(text[0]);
        foreach (string label in All)
        {
            if (char.ToUpperInvariant(label[0]) == first && text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return label.Length;
        }

        return 0;
    }

    /// <summary>True for a label that another follows: "Image: © …".</summary>
    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (string label in All)
        {
            if (text.Equals(label, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string? Caption(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.Trim(" ([|-–—/");
        if (bare.EndsWith('.') && IsName(bare))
            bare = bare[..^1];
        return bare.IsEmpty ? null : bare.ToString();
    }

    /// <summary>A name or title, not a sentence: no word of it starts small.</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLower(text[i]) && (i == 0 || text[i - 1] == ' '))
                return false;
        }

        return true;
    }

    /// <summary>Without a label: "REUTERS/Jane Doe", "[Jane Doe/PA]", "(Jane Doe / AFP)" or, behind a full stop, "Jane Doe /
    /// AFP".</summary>
    private static (string? Caption, string? Credit) Agency(string text)
    {
        if (text.LastIndexOf("REUTERS/", StringComparison.Ordinal) is >= 0 and var reuters)
            return (Caption(text.AsSpan(0, reuters)), text[reuters..]);
        if (text.Length == 0)
            return (null, null);
        int open = text[^1] == ']' ? text.LastIndexOf('[') : text[^1] == ')' ? text.LastIndexOf('(') : -1;
        if (open >= 0 && (Agencies.IsCredit(text[(open + 1)..^1]) || IsSigned(text[(open + 1)..^1])))
            return (Caption(text.AsSpan(0, open)), text[(open + 1)..^1].Trim());
        foreach (string seam in (ReadOnlySpan<string>)[". ", " | ", " – ", " — ", " - "])
        {
            if (text.LastIndexOf(seam, StringComparison.Ordinal) is > 0 and var at && Agencies.IsCredit(text[(at + seam.Length)..]))
                return (Caption(text.AsSpan(0, at + (seam[0] == '.' ? 1 : 0))), text[(at + seam.Length)..].Trim());
        }

        return Unmarked(text) is > 0 and var label
            ? (Caption(text.AsSpan(0, label)), CleanFolded(text.AsSpan(text.IndexOf(' ', label)))) : (text, null);
    }

    /// <summary>Where a credit starts behind a full stop or in brackets whose label no colon ends, "Photo Courier / Jane Doe"; 0 where none
    /// does.</summary>
    private static int Unmarked(string text)
    {
        int start = text[^1] == ')' ? text.LastIndexOf('(') + 1 : text.LastIndexOf(". ", StringComparison.Ordinal) + 2;
        int word = start < 2 ? -1 : text.IndexOf(' ', start);
        if (word < 0 || !Labels.Contains(text[start..word]))
            return 0;
        ReadOnlySpan<char> holder = text.AsSpan(word).Trim(" )");
        int slash = holder.IndexOf('/');
        bool isNamed = slash > 0 && IsName(holder)
            && (Bylines.IsFullName(holder[..slash].Trim()) || Bylines.IsFullName(holder[(slash + 1)..].Trim()));
        return isNamed ? start : 0;
    }

    /// <summary>A full name with the one it works for, each word of which has a capital: "Alder News: Jane Doe", "Jane Doe/Alder
    /// News".</summary>
    private static bool IsSigned(string text)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal), slash = text.IndexOf('/', StringComparison.Ordinal);
        if (colon > 0)
            return Bylines.IsFullName(text.AsSpan(colon + 2)) && IsOutlet(text.AsSpan(0, colon));
        return slash > 0 && Bylines.IsFullName(text.AsSpan(0, slash).TrimEnd()) && IsOutlet(text.AsSpan(slash + 1).TrimStart());
    }

    /// <summary>Two words or more with capitals, or one of capitals alone: "Left: Jane Doe" says where she stands.</summary>
    private static bool IsOutlet(ReadOnlySpan<char> text) =>
        text.Length > 1 && IsName(text) && char.IsUpper(text[0]) && (text.Contains(' ') || !text.ContainsAnyInRange('a', 'z'));

    /// <summary>The last label; of labels that overlap the longest.</summary>
    private static (int At, int Length) Label(string text)
    {
        (int At, int Length) best = (-1, 0);
        Span<int> places = stackalloc int[All.Length];
        if (!Find(text, places))
            return best;
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0 && (Opens(text, places[i], isSure: i < Sure.Length)
                || NamesHolder(text, places[i], All[i].Length)) && IsLater((places[i], All[i].Length), best))
                best = (places[i], All[i].Length);
        }

        return best;
    }

    /// <summary>Where each label stands last, or -1; false where the text has none.</summary>
    private static bool Find(ReadOnlySpan<char> text, Span<int> places)
    {
        int next = text.IndexOfAny(Words), sign = text.LastIndexOf(Sign);
        if (next < 0 && sign < 0)
            return false;
        places.Fill(-1);
        places[^1] = sign;
        for (int at = next; next >= 0; at += next + 1)
        {
            for (int i = 0; i < places.Length; i++)
            {
                if (All[i][0] == text[at] && text[at..].StartsWith(All[i]))
                    places[i] = at;
            }

            next = text[(at + 1)..].IndexOfAny(Words);
        }

        return true;
    }

    private static bool Opens(string text, int at, bool isSure)
    {
        ReadOnlySpan<char> before = isSure ? text.AsSpan(0, at) : text.AsSpan(0, at).TrimEnd();
        // Extracted text runs a caption and its label together: "Jane DoeImage source, Agency"
        return before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || (isSure && char.IsLower(before[^1]) && char.IsUpper(text[at]));
    }

    /// <summary>A label that nothing parts from the caption, where the line ends with a name: "The yard after the fire Photo: Jane
    /// Doe/Agency".</summary>
    private static bool NamesHolder(string text, int at, int label)
    {
        if (at == 0 || text[at - 1] != ' ' || char.IsLower(text[at]) || text.Length - at > LongestHolder)
            return false;
        ReadOnlySpan<char> holder = text.AsSpan(at + label).Trim(Brackets);
        int slash = holder.IndexOf('/');
        ReadOnlySpan<char> first = slash < 0 ? holder : holder[..slash].TrimEnd();
        return Bylines.IsFullName(first) || Agencies.IsCredit(first.ToString()) || IsAcronym(first);
    }

    private static bool IsAcronym(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return text.Length is > 1 and < 6;
    }

    private static bool IsLater((int At, int Length) label, (int At, int Length) best)
    {
        bool overlaps = best.At >= 0 && label.At < best.At + best.Length && best.At < label.At + label.Length;
        return overlaps ? label.Length > best.Length : label.At > best.At;
    }
}
