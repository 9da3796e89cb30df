using System.Collections.Frozen;
using LiveBlog.Core.Languages;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.PlainText;

/// <summary>The words by which lines of a live page are told, of every language.</summary>
internal static partial class LineWords
{
    /// <summary>Controls that load more updates: the line opens so.</summary>

    /// <summary>Headings of what follows the updates, as whole lines.</summary>
    public static readonly string[] FooterLines = KnownLanguages.News(words => words.Footers);

    /// <summary>What pages print around the words of an update, as whole lines: adverts, menus, share bars, flags.</summary>
    public static readonly string[] FurnitureLines =
        [.. Shared.Furniture, .. KnownLanguages.News(words => words.Furniture)];

    /// <summary>Words of notes that tell how to use the page; a line that holds one is none of the story's.</summary>
    private static readonly string[] NotePhrases = KnownLanguages.News(words => words.PageNotes);

    /// <summary>The line leads to another page.</summary>
    private static readonly string[] RelatedOpeners = KnownLanguages.News(words => words.Related);

    /// <summary>The line leads to another page or a film of this one; it stays in the text, and may be a title.</summary>
    private static readonly string[] CrossOpeners = KnownLanguages.News(words => words.CrossLinks);

    /// <summary>What stands at the foot of a box that asks for the reader's address.</summary>
    private static readonly string[] ConsentPhrases = KnownLanguages.News(words => words.Consents);

    /// <summary>How short lines open that lead to other pages, or head a list of links to them.</summary>
    public static readonly string[] LinkOpeners = KnownLanguages.News(words => words.LinkOpeners);

    /// <summary>How short lines open that pages print around their news.</summary>
    public static readonly string[] FurnitureOpeners = KnownLanguages.News(words => words.FurnitureOpeners);

    public static bool IsConsent(string line) =>
        Array.Exists(ConsentPhrases, phrase => line.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static readonly FrozenSet<string> Markers =
        KnownLanguages.News(words => [.. words.LiveHeadings, .. words.LiveOutright]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Furnitures = FurnitureLines.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Footers = FooterLines.ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] NamedFurniture = [.. FurnitureLines.Where(HasStar)];
    private static readonly string[] NamedFooters = [.. FooterLines.Where(HasStar)];

    // Stands for the name of the site
    private const char Star = '*';

    // Names of sites are a word or two
    private const int LongestName = 16;

    private static bool HasStar(string form) => form.Contains(Star);

    public static bool IsMarker(string bare) => Markers.Contains(bare);

    public static bool IsFurniture(string bare) => Furnitures.Contains(bare) || Array.Exists(NamedFurniture, form => Fits(bare, form));

    public static bool IsFooter(string bare) => Footers.Contains(bare) || Array.Exists(NamedFooters, form => Fits(bare, form));

    /// <summary>True where a short name stands at the star of the form: "follow * news".</summary>
    private static bool Fits(string bare, string form)
    {
        int star = form.IndexOf(Star);
        return bare.Length > form.Length && bare.Length < form.Length + LongestName
            && bare.AsSpan().StartsWith(form.AsSpan(0, star)) && bare.AsSpan().EndsWith(form.AsSpan(star + 1));
    }

    public static bool IsNote(string lower) => Array.Exists(NotePhrases, phrase => lower.Contains(phrase, StringComparison.Ordinal));

    public static bool IsRelated(string lower) =>
        Array.Exists(RelatedOpeners, opener => lower.StartsWith(opener, StringComparison.Ordinal));

    public static bool IsCrossLink(string lower) =>
        Array.Exists(CrossOpeners, opener => lower.StartsWith(opener, StringComparison.Ordinal));

    /// <summary>"View all 67 updates", "13 updates", "- 13 updates".</summary>
    public static bool IsCount(string bare) =>
        (Array.Exists(CountOpeners, opener => bare.StartsWith(opener, StringComparison.Ordinal))
            && Array.Exists(CountWords, word => bare.Contains(word, StringComparison.Ordinal)))
        || (bare.TrimStart('-', ' ') is var count
            && Array.Exists(CountWords, word => count.EndsWith(word, StringComparison.Ordinal) && count.Length > word.Length
            && count.AsSpan(0, count.Length - word.Length).IndexOfAnyExceptInRange('0', '9') < 0));

    /// <summary>True for the furniture that stands between a head and what follows it; adverts stand anywhere.</summary>
    public static bool IsSectionEnd(string line) => Array.IndexOf(SectionEnds, line.Trim().ToLowerInvariant()) >= 0;

    private static readonly string[] SectionEnds = KnownLanguages.News(words => words.SectionEnds);

    private static readonly string[] CountOpeners = KnownLanguages.News(words => words.CountOpeners);

    private static readonly string[] CountWords = KnownLanguages.News(words => words.UpdateCounts);
}
