using System.Diagnostics.CodeAnalysis;

namespace LiveBlog.Core.Text;

/// <summary>Parts a caption from its credit: "William Hague. Credit: Danny Lawson/PA Wire".</summary>
internal static class CaptionCredit
{
    private static readonly string[] Labels =
    [
        "Photo credit:", "Picture credit:", "Image credit:", "Credit...", "Credit:", "Photographs:", "Photograph:", "Photograph by", "Photographer:",
        "Photo:", "Photo by", "Picture:", "Pictures:", "Image:", "Images:", "Image source,", "Image copyright", "Illustration:", "Composite:", "Source:", "Copyright:",
        "Foto:", "Fotos:", "Bild:", "Quelle:", "Bildquelle:", "Bildrechte:", "Crédit:", "Crédits:", "Crédit photo:", "Créditos:", "Crédito:", "Fotografía:", "Fotografia:", "(c)", "©",
    ];

    /// <summary>The caption and credit of one line; either may be null.</summary>
    public static (string? Caption, string? Credit) Split(string line)
    {
        string text = Whitespace.Fold(line);
        int at = LastLabel(text, out int length);
        if (at < 0)
            return Agency(text);
        string credit = text[(at + length)..];
        string caption = text[..at];
        return (Caption(caption), Clean(credit));
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
        foreach (string label in Labels)
        {
            if (bare.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return Clean(bare[label.Length..]);
        }

        bare = bare.Length > 1 && bare[^1] == '.' && !bare.EndsWith("Ltd.", StringComparison.Ordinal) && !bare.EndsWith("Inc.", StringComparison.Ordinal) ? bare[..^1] : bare;
        return bare.Length == 0 ? null : bare;
    }

    private static string? Caption(string text)
    {
        string bare = text.Trim(' ', '(', '[', '|', '-', '–', '—', '/');
        if (bare.EndsWith('.') && IsLabel(bare))
            bare = bare[..^1];
        return bare.Length == 0 ? null : bare;
    }

    /// <summary>A name or title, not a sentence: no word of it starts small.</summary>
    private static bool IsLabel(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLower(text[i]) && (i == 0 || text[i - 1] == ' '))
                return false;
        }

        return true;
    }

    private static (string? Caption, string? Credit) Agency(string text)
    {
        int at = text.LastIndexOf("REUTERS/", StringComparison.Ordinal);
        return at < 0 ? (text.Length == 0 ? null : text, null) : (Caption(text[..at]), text[at..]);
    }

    private static int LastLabel(string text, out int length)
    {
        int best = -1;
        length = 0;
        foreach (string label in Labels)
        {
            int at = text.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
                continue;
            if (best < 0 || (at <= best && at + label.Length > best) || at > best + length)
            {
                best = at;
                length = label.Length;
            }
        }

        return best;
    }
}
