using System.Buffers;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Languages.Words;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core.Pages;

/// <summary>The zone that a page names for all its clocks in a sentence: "All times are Eastern."</summary>
internal static class PageZone
{
    private const int Shortest = 8;
    private const int Longest = 400;

    private const int LongestLine = 120;
    private const int Before = 12;
    private const int Behind = 40;

    private const int Near = 8;
    private const int NearSigns = 24;
    private const int NearWritten = 64;

    // The last letter of the Latin scripts is below
    private const char OtherScripts = '\u0370';

    private static readonly string[] Openers = KnownLanguages.News(words => words.ZoneNotes);

    private static readonly SearchValues<string> AnyOpener = SearchValues.Create(Openers, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the openers of Latin script have of plain letters, in one piece: to seek these costs a tenth.</summary>
    private static readonly SearchValues<string> PlainPieces =
        SearchValues.Create(
            [.. Openers.Where(opener => !HasOtherScript(opener)).Select(PlainPiece).Distinct(StringComparer.Ordinal)],
            StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OtherOpeners =
        SearchValues.Create([.. Openers.Where(opener => HasOtherScript(opener))], StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of the zone, or null where no sentence names one.</summary>
    public static string? Find(HtmlPage page) => InNotes(page) ?? NearHeading(page);

    /// <summary>The zone that a part of a line near the first heading names and says nothing else: "Live from the court, Central
    /// time."</summary>
    private static string? NearHeading(HtmlPage page)
    {
        int heading = 0;
        while (heading < page.Index.Items.Length && page.Index[heading].Tag != "h1")
            heading++;
        int end = Math.Min(page.Index.Items.Length, heading + Behind);
        for (int at = Math.Max(0, heading - Before); at < end; at++)
        {
            if (page.Index[at] is { HasChildren: false, TextLength: >= 4 and <= LongestLine } item && !item.Has(NameTraits.Out)
                && InlineText.OfAtMost(item.Element, LongestLine) is { } line && ZoneInLine.Alone(line) is { } zone)
                return zone;
        }

        return null;
    }

    private static string? InNotes(HtmlPage page)
    {
        foreach (ref readonly PageElement item in page.Index.Items)
        {
            if (item.TextLength < Shortest || item.Tag is not ("p" or "em" or "i" or "small" or "span" or "div" or "li" or "strong" or "b"))
                continue;
            NodeList nodes = item.Element.ChildNodes;
            for (int i = 0; i < nodes.Length; i++)
            {
                if (nodes[i] is DomText { Data: { Length: >= Shortest and <= Longest } words } && Of(words) is { } zone)
                    return zone;
            }
        }

        return null;
    }

    private static bool MayOpen(ReadOnlySpan<char> text) =>
        text.ContainsAny(PlainPieces) || (HasOtherScript(text) && text.ContainsAny(OtherOpeners));

    // General punctuation and signs stand in pages of every script
    private static bool HasOtherScript(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange(OtherScripts, '\u1fff') || text.ContainsAnyInRange('\u3040', '\ud7ff');

    private static string PlainPiece(string opener)
    {
        string longest = "";
        int start = 0;
        for (int i = 0; i <= opener.Length; i++)
        {
            if (i < opener.Length && char.IsAscii(opener[i]))
                continue;
            longest = i - start > longest.Length ? opener[start..i] : longest;
            start = i + 1;
        }

        return longest;
    }

    /// <summary>True for a line that opens as such a sentence does.</summary>
    public static bool IsNote(string line) =>
        Array.Exists(Openers, opener => line.StartsWith(opener, StringComparison.OrdinalIgnoreCase));

    /// <summary>The zone of the clocks that a sentence names; null where it names none.</summary>
    public static string? Of(ReadOnlySpan<char> words)
    {
        int at = MayOpen(words) ? words.IndexOfAny(AnyOpener) : -1;
        return at < 0 ? null : InSentence(words[at..].ToString());
    }

    private static string? InSentence(string opened)
    {
        string opener = Array.Find(Openers, opener => opened.StartsWith(opener, StringComparison.OrdinalIgnoreCase))!;
        if (ZoneInLine.Within(opened.AsSpan(opener.Length, Math.Min(opened.Length - opener.Length, NearWritten))) is { } written)
            return written;
        bool isEnglish = English.Words.News.ZoneNotes.Contains(opener);
        foreach (string word in PlainWords.Of(opened, Near + opener.Count(c => c == ' ') + 1))
        {
            if (ZoneNames.InNote(word, isEnglish) is { } named)
                return named;
        }

        return ZoneNames.Within(opened[..Math.Min(opened.Length, NearSigns)]);
    }
}
