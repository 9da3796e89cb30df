using LiveBlog.Core.Text;

namespace LiveBlog.Core;

/// <summary>What a line of a live page is, by its shape alone.</summary>
internal enum LineKind
{
    Text,
    Title,
    Marker,
    Label,
    Caption,
    Bullet,
    CrossLink,
    ViewAll,
    More,
    Footer,
    Noise,
}

/// <summary>Tells the kind of a line by its shape: length, end, opening, and the few words that pages print around updates.</summary>
internal static class LineShape
{
    private const int LongestTitle = 130;
    private const int LongestLabel = 80;

    private static readonly string[] Markers = ["live updates", "live news stream", "latest updates", "live feed", "live blog", "live coverage", "updates"];
    private static readonly string[] Noise = ["advertisement", "back to top", "advert", "share this", "share", "follow itv news", "more top news", "next update", "previous update"];
    private static readonly string[] More = ["load more updates", "load more", "show more updates", "more updates", "older updates", "view more updates"];
    private static readonly string[] Footers = ["latest itv news reports", "more on this story", "most popular", "most read", "related stories"];
    private static readonly string[] CrossLinks = ["read: ", "read more: ", "watch: ", "related: ", "also read: ", "see also: "];

    public static LineKind Of(string line)
    {
        string bare = line.Trim().TrimEnd('.', ':', '›', '»', ' ').ToLowerInvariant();
        if (Markers.Contains(bare, StringComparer.Ordinal))
            return LineKind.Marker;
        if (Noise.Contains(bare, StringComparer.Ordinal))
            return LineKind.Noise;
        if (More.Any(words => bare.StartsWith(words, StringComparison.Ordinal)) && bare.Length < LongestLabel)
            return LineKind.More;
        if (Footers.Contains(bare, StringComparer.Ordinal))
            return LineKind.Footer;
        if (bare.StartsWith("view all ", StringComparison.Ordinal) && bare.Contains("update", StringComparison.Ordinal))
            return LineKind.ViewAll;
        return OfWords(line);
    }

    /// <summary>The words of the control, where a page's text glues others to them.</summary>
    public static string MoreLabel(string line)
    {
        string words = More.First(known => line.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        return line[..words.Length];
    }

    private static LineKind OfWords(string line)
    {
        if (CrossLinks.Any(opener => line.StartsWith(opener, StringComparison.OrdinalIgnoreCase)))
            return LineKind.CrossLink;
        if (line.Length == 0)
            return LineKind.Noise;
        if (line.StartsWith("1. ", StringComparison.Ordinal) && line.Length < LongestLabel)
            return LineKind.Label;
        if (line[0] is '•' or '·' or '‣' or '◦')
            return LineKind.Bullet;
        if (line.Length < LongestTitle * 3 && CaptionCredit.TryRead(line, out _, out _))
            return LineKind.Caption;
        return IsTitle(line) ? LineKind.Title : LineKind.Text;
    }

    /// <summary>Short, begins like a sentence or a quotation, and does not end like one.</summary>
    private static bool IsTitle(string line)
    {
        if (line.Length > LongestTitle || line[0] is ('–' or '—' or '-'))
            return false;
        string bare = line.TrimEnd('\'', '"', '’', '”', ')', ' ');
        if (bare.Length < 3 || bare[^1] is ('.' or '!' or ':' or ',' or ';' or '…'))
            return false;
        string opened = line.TrimStart('\'', '"', '‘', '“', '(', ' ');
        return opened.Length > 0 && (char.IsUpper(opened[0]) || char.IsAsciiDigit(opened[0])) && !IsOpenSpeech(line);
    }

    /// <summary>A line in double marks that runs on is speech, not a title.</summary>
    private static bool IsOpenSpeech(string line) => line[0] is ('"' or '“') && line.AsSpan(1).IndexOfAny('"', '”') < 0;
}
