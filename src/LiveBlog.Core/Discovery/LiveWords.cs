using System.Buffers;
using LiveBlog.Core.Languages.Words;

namespace LiveBlog.Core.Discovery;

/// <summary>Whether words say that a page is live, in any language the library has words of.</summary>
internal static class LiveWords
{
    private static readonly string[] Outright = KnownLanguages.News(words => words.LiveOutright);
    private static readonly string[] Plain = KnownLanguages.News(words => words.Live);
    private static readonly string[] Faint = KnownLanguages.News(words => words.LiveFaint);
    private static readonly string[] Signs =
        [.. KnownLanguages.News(words => words.LiveSigns), .. Outright.Where(word => word[0] > FirstUnspaced)];

    // One search for all signs: most texts hold none of them
    private static readonly SearchValues<string> AnySign = SearchValues.Create(Signs, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Headings = KnownLanguages.News(words => words.LiveHeadings);
    private static readonly string[] Notes = KnownLanguages.News(words => words.LiveNotes);

    private static readonly FoldedWords TitleWords =
        new([.. Plain, .. KnownLanguages.News(words => words.LiveTitles), .. Faint, .. Outright, .. Notes]);

    // A faint word alone is in the badges of other pages too: "5 minute read", "Latest", "Updates"
    private static readonly FoldedWords BadgeWords =
        new([.. Plain, .. Faint.Where(word => word.Contains(' ', StringComparison.Ordinal)), .. Outright]);

    private static readonly FoldedWords FaintWords = new(Faint);
    private static readonly string[] Prose = [.. Outright, .. Notes];
    private static readonly FoldedWords NoteWords = new(Notes);
    private static readonly FoldedWords ProseWords = new(Prose);
    private static readonly string[] Ends = KnownLanguages.News(words => words.Ended);
    private static readonly SearchValues<string> AnyEnd = SearchValues.Create(Ends, StringComparison.OrdinalIgnoreCase);

    // Scripts from here on set no spaces
    private const char FirstUnspaced = '\u2e80';

    // Scripts from here on, Arabic among them, put letters before and behind their words
    private const char FirstJoined = '\u0590';

    /// <summary>The word by which a title or address says it; null where none does.</summary>
    public static string? InTitle(string title) => TitleWords.In(FoldedWords.Fold(title));

    /// <summary>The word by which a badge says it.</summary>
    public static string? InBadge(string badge) => BadgeWords.In(FoldedWords.Fold(badge)) ?? Sign(badge);

    /// <summary>The word by which running text says it.</summary>
    public static string? InProse(string text) => ProseWords.In(FoldedWords.Fold(text)) ?? Within(text, Prose);

    /// <summary>True for a sentence that ends with a word for live coverage: "Revivez l'audience en direct."</summary>
    public static bool EndsSentence(string text) => text is [.., '.' or '!'] && Array.Exists(Headings, heading =>
        text.AsSpan(0, text.Length - 1).EndsWith(heading, StringComparison.OrdinalIgnoreCase)
            && text.Length > heading.Length + 1 && text[^(heading.Length + 2)] == ' ');

    /// <summary>The words by which a note to the reader says it: "This page is updated".</summary>
    public static string? InNote(string note) => NoteWords.In(FoldedWords.Fold(note));

    /// <summary>The sign of a text that says so wherever it stands.</summary>
    public static string? Sign(string text) =>
        text.AsSpan().ContainsAny(AnySign) ? Array.Find(Signs, sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>As <see cref="Sign"/>, but only of scripts that join their words.</summary>
    public static string? JoinedSign(string text) => Within(text, Signs);

    /// <summary>True for a word of titles that headlines of other pages have as well.</summary>
    public static bool IsFaint(string word) => FaintWords.In(FoldedWords.Fold(word)) is not null;

    /// <summary>The words of a headline by which its coverage is over.</summary>
    public static string? End(string headline) =>
        headline.AsSpan().ContainsAny(AnyEnd)
            ? Array.Find(Ends, words => headline.Contains(words, StringComparison.OrdinalIgnoreCase))
            : null;

    private static string? Within(string text, string[] signs) =>
        !text.AsSpan().ContainsAnyExceptInRange('\0', FirstJoined)
            ? null
            : Array.Find(signs, sign => sign[0] > FirstJoined && text.Contains(sign, StringComparison.OrdinalIgnoreCase));
}
