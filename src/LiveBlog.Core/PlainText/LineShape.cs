using System.Globalization;
using LiveBlog.Core.Pages;
using LiveBlog.Core.Text;

namespace LiveBlog.Core.PlainText;

/// <summary>Tells the kind of a line by its shape: length, end, opening, and the few words that pages print around updates.</summary>
internal static class LineShape
{
    // Headlines of news sites have at most 110 characters; those of reports on the night of an election a few more
    private const int LongestTitle = 130;
    private const int LongestLabel = 80;
    private const int LongestByline = 90;

    public static LineKind Of(TextLine line)
    {
        if (line.Block is not (null or Heading or Paragraph) && line.Number is null)
            return LineKind.Text;
        LineKind kind = OfPage(line);
        if (kind != LineKind.Text)
            return kind;
        if (line.Number is not null && line.Text.Length < LongestLabel)
            return LineKind.Label;
        if (line.Block is Heading || line.IsHeading)
            return LineKind.Title;
        if (line.IsBullet)
            return LineKind.Bullet;
        if (line.Text.Length < LongestTitle * 3 && CaptionLine.Read(line.Text) is not null)
            return LineKind.Caption;
        return IsTitle(line.Text) ? LineKind.Title : LineKind.Text;
    }

    /// <summary>What the words of pages tell; Text for all others.</summary>
    private static LineKind OfPage(TextLine line)
    {
        string text = line.Text;
        if (IsRule(text))
            return LineKind.Rule;
        if (line.Block is null && IsPath(text))
            return LineKind.Furniture;
        string lower = text.ToLowerInvariant();
        string bare = Bare(lower);
        if (ShareServices.Is(bare))
            return LineKind.Share;
        if (LineWords.IsCount(bare))
            return LineKind.ViewAll;
        if (IsMarker(line, bare))
            return LineKind.Marker;
        if (LineWords.IsFurniture(bare))
            return LineKind.Furniture;
        if (LineWords.IsFooter(bare))
            return LineKind.Footer;
        if (text.Length < LongestLabel && MoreControl.Words(text) is not null)
            return LineKind.More;
        if (PageLine.Of(bare, EndsLikeSentence(text)) is { } printed)
            return printed;
        return OfWords(line, lower);
    }

    /// <summary>True where a heading for the updates, their number or a control for more of them may stand: a cheaper question than
    /// that for the line's kind, and false of all lines of most pages.</summary>
    public static bool MayMarkStream(TextLine line)
    {
        string bare = Bare(line.Text.ToLowerInvariant());
        return IsMarker(line, bare) || LineWords.IsCount(bare) || MoreControl.Words(line.Text) is not null;
    }

    // Of a page only a heading of two words is one: menus say "Live" too
    private static bool IsMarker(TextLine line, string bare) =>
        LineWords.IsMarker(bare) && (line.Block is null || (line.Block is Heading && bare.Contains(' ', StringComparison.Ordinal)));

    /// <summary>The words without the signs around them, and without what stands behind an emoji.</summary>
    private static string Bare(string lower)
    {
        string bare = lower.Trim().TrimEnd('.', ':', '›', '»', '↓', '→', '▼', ' ').TrimStart('>', '»', ' ');
        int sign = bare.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        return sign > 0 ? bare[..sign].TrimEnd() : bare;
    }

    private static LineKind OfWords(TextLine line, string lower)
    {
        string text = line.Text;
        if (text.Length < LongestTitle * 2 && LineWords.IsNote(lower))
            return LineKind.Furniture;
        if (text.Length < LongestLabel && PageZone.IsNote(lower))
            return LineKind.Furniture;
        if (LineWords.IsRelated(lower))
            return LineKind.Furniture;
        if (LineWords.IsCrossLink(lower))
            return LineKind.CrossLink;
        if (line.IsThorough && DateLine.Read(text) is not null)
            return LineKind.Date;
        bool isByline = text.Length < LongestByline && (IsByline(text) || (line.Number is null && LineNames.AreWriters(text)));
        return isByline ? LineKind.Byline : LineKind.Text;
    }

    /// <summary>A by-word with one full name, or with several.</summary>
    private static bool IsByline(string text) =>
        Bylines.IsSigned(text)
            || (Bylines.Opens(text) && Bylines.Read(text).ToArray() is { Length: > 1 } all
            && Array.TrueForAll(all, author => Bylines.IsFullName(author.Name)));

    /// <summary>The way to the page through the site: "Home › News › Live".</summary>
    private static bool IsPath(string text) =>
        text.Length < LongestLabel && text.AsSpan().Count(" > ") + text.AsSpan().Count(" › ") + text.AsSpan().Count(" » ") > 1;

    private static bool IsRule(string text)
    {
        int signs = 0;
        foreach (char c in text)
        {
            if (c is not (' ' or '*' or '-' or '_' or '=' or '~' or '—' or '–' or '─' or '•' or '·' or '⁂' or '#' or '/'))
                return false;
            signs += c == ' ' ? 0 : 1;
        }

        return signs >= 3 || text is "⁂";
    }

    /// <summary>Short, begins like a sentence or a quotation, and does not end like one.</summary>
    public static bool IsTitle(string line) => HasTitleOpening(line) && !EndsLikeSentence(line);

    /// <summary>As a title, and of one sentence at most: it may end with a mark where the list's others are titles.</summary>
    public static bool MayBeTitle(string line) => HasTitleOpening(line)
        && (!EndsLikeSentence(line) || line[^1] is '!' or '…' || line.EndsWith("...", StringComparison.Ordinal));

    private static bool HasTitleOpening(string line)
    {
        if (line.Length is < 3 or > LongestTitle || line[0] is ('–' or '—' or '-'))
            return false;
        string opened = line.TrimStart('\'', '"', '‘', '“', '„', '«', '»', '‚', '(', '[', '「', '『', '【', '¿', '¡', '+', '#', '@', '…', ' ');
        return opened.Length > 0 && IsOpening(opened[0]) && !IsOpenSpeech(line);
    }

    private static bool IsOpening(char c) =>
        char.IsUpper(c) || char.IsDigit(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.CurrencySymbol
            or UnicodeCategory.TitlecaseLetter;

    /// <summary>Ends as sentences do, or with the mark that closes speech.</summary>
    public static bool IsSentence(string line) => line[^1] is '?' or '”' or '"' or '»' or '“' || EndsLikeSentence(line);

    private static bool EndsLikeSentence(string line)
    {
        string bare = line.TrimEnd('\'', '"', '’', '”', ')', '»', '」', '』', '“', '+', ' ');
        return bare.Length < 3
            || bare[^1] is '.' or '!' or ':' or ',' or ';' or '…' or '。' or '！' or '：' or '、' or '；' or '،' or '؛' or '।'
                or '۔' or '։' or '።';
    }

    /// <summary>A line in double marks that runs on is speech, not a title.</summary>
    private static bool IsOpenSpeech(string line) => line[0] is ('"' or '“') && line.AsSpan(1).IndexOfAny('"', '”') < 0;
}
