using System.Diagnostics.CodeAnalysis;

namespace LiveBlog.Core.Text;

/// <summary>Parts a caption from its credit: "Ann Pell. Credit: John Roe/Agency".</summary>
internal static class CaptionCredit
{
    /// <summary>Labels that open a credit wherever a word may start.</summary>
    private static readonly string[] Sure =
    [
        "Photo credit:", "Picture credit:", "Image credit:", "Credit...", "Credit:", "credit:", "Photographs:", "Photograph:", "Photograph by", "Photographer:", "Image source,", "Image copyright",
        "Crédit:", "Crédits:", "Crédit photo:", "Créditos:", "Crédito:", "Bildrechte:", "Bildquelle:",
    ];

    /// <summary>Labels that open one at the start of the line, in brackets or behind a full stop; in mid-sentence they are words.</summary>
    private static readonly string[] Weak =
    [
        "Photo:", "Photo by", "Picture:", "Pictures:", "Image:", "Images:", "Illustration:", "Composite:", "Source:", "Copyright:", "Foto:", "Fotos:", "foto:", "photo:", "bild:", "Bild:", "Quelle:", "Fotografía:", "Fotografia:", "(c)", "©",
    ];

    private static readonly string[] All = [.. Sure, .. Weak];

    /// <summary>The caption and credit of one line; either may be null.</summary>
    public static (string? Caption, string? Credit) Split(string line)
    {
        string text = Whitespace.Fold(line);
        (int at, int length) = Label(text);
        return at < 0 ? Agency(text) : (IsLabel(text.AsSpan(0, at).Trim()) ? null : Caption(text[..at]), Clean(text[(at + length)..]));
    }

    /// <summary>True where the line tells who holds the rights in so many words: "Credit: PA".</summary>
    public static bool TryRead(string line, out string? caption, [NotNullWhen(true)] out string? credit)
    {
        (caption, credit) = Split(line);
        return credit is not null;
    }

    /// <summary>A credit without its label and brackets; null where nothing is left.</summary>
    public static string? Clean(string? credit)
    {
        if (Whitespace.FoldOrNull(credit) is not { } text)
            return null;
        string bare = text.Trim(' ', '(', ')', '[', ']', '|', ':');
        foreach (string label in All)
        {
            if (bare.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return Clean(bare[label.Length..]);
        }

        bool isStopped = bare.Length > 1 && bare[^1] == '.' && !bare.EndsWith("Ltd.", StringComparison.Ordinal) && !bare.EndsWith("Inc.", StringComparison.Ordinal);
        return bare.Length == 0 ? null : isStopped ? bare[..^1] : bare;
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

    private static string? Caption(string text)
    {
        string bare = text.Trim(' ', '(', '[', '|', '-', '–', '—', '/');
        if (bare.EndsWith('.') && IsName(bare))
            bare = bare[..^1];
        return bare.Length == 0 ? null : bare;
    }

    /// <summary>A name or title, not a sentence: no word of it starts small.</summary>
    private static bool IsName(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLower(text[i]) && (i == 0 || text[i - 1] == ' '))
                return false;
        }

        return true;
    }

    /// <summary>Without a label: "REUTERS/Jane Doe", "[Jane Doe/PA]", "(Jane Doe / AFP)" or, behind a full stop, "Jane Doe / AFP".</summary>
    private static (string? Caption, string? Credit) Agency(string text)
    {
        if (text.LastIndexOf("REUTERS/", StringComparison.Ordinal) is >= 0 and var reuters)
            return (Caption(text[..reuters]), text[reuters..]);
        if (text.Length == 0)
            return (null, null);
        int open = text[^1] == ']' ? text.LastIndexOf('[') : text[^1] == ')' ? text.LastIndexOf('(') : -1;
        if (open >= 0 && Agencies.IsCredit(text[(open + 1)..^1]))
            return (Caption(text[..open]), text[(open + 1)..^1].Trim());
        foreach (string seam in (ReadOnlySpan<string>)[". ", " | ", " – ", " — ", " - "])
        {
            if (text.LastIndexOf(seam, StringComparison.Ordinal) is > 0 and var at && Agencies.IsCredit(text[(at + seam.Length)..]))
                return (Caption(text[..(at + (seam[0] == '.' ? 1 : 0))]), text[(at + seam.Length)..].Trim());
        }

        return (text, null);
    }

    /// <summary>The last label; of labels that overlap the longest.</summary>
    private static (int At, int Length) Label(string text)
    {
        (int At, int Length) best = (-1, 0);
        foreach (string label in Sure)
            best = Later(best, text, label, static (text, at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]));
        foreach (string label in Weak)
            best = Later(best, text, label, static (text, at) => text.AsSpan(0, at).TrimEnd() is var before && (before.IsEmpty || !char.IsLetterOrDigit(before[^1])));
        return best;
    }

    private static (int At, int Length) Later((int At, int Length) best, string text, string label, Func<string, int, bool> opens)
    {
        int at = text.LastIndexOf(label, StringComparison.Ordinal);
        if (at < 0 || !opens(text, at))
            return best;
        bool overlaps = best.At >= 0 && at < best.At + best.Length && best.At < at + label.Length;
        return (overlaps ? label.Length > best.Length : at > best.At) ? (at, label.Length) : best;
    }
}
