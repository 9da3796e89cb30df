using System.Text;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Documents.Dom;
using LiveBlog.Core.Documents.StructuredData;

namespace LiveBlog.Core.Validation;

/// <summary>Judges pages of HTML: LiveBlogPosting in their scripts, and AMP live lists.</summary>
internal static class PageJudge
{
    private const int MaxLength = 16 * 1024 * 1024;

    /// <summary>The text of a page by HTML's own order of evidence; null where it is too large.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, FindingLog log)
    {
        if (IsTooLarge(bytes.Length, log))
            return null;
        List<Finding> noticed = [];
        string html = PageBytes.Decode(bytes, null, noticed);
        foreach (Finding finding in noticed)
            log.Add(Rules.EncodingMismatch, DocumentPlace.Whole, finding.Message);
        return html;
    }

    public static bool IsTooLarge(int length, FindingLog log)
    {
        if (length > MaxLength)
            log.Add(Rules.TooLarge, DocumentPlace.Whole, $"The page has {length} bytes.");
        return length > MaxLength;
    }

    public static void Postings(string html, FindingLog log)
    {
        if (Parse(html, log) is not { } document)
            return;
        using (document)
        {
            List<JsonValue> roots = [];
            foreach (DomElement script in Elements.Below(document).Where(JsonLd.IsScript))
            {
                if (Read(script, log) is { } root)
                    roots.Add(root);
            }

            if (!LiveBlogPostingJudge.Judge(roots, log) && !LiveBlogPostingJudge.Judge(MicrodataItems.Read(document), log))
                log.Add(Rules.NoLiveBlogPosting, DocumentPlace.Whole, "The page holds no LiveBlogPosting, in JSON-LD or microdata.");
        }
    }

    public static void LiveLists(string html, FindingLog log)
    {
        if (Parse(html, log) is not { } document)
            return;
        using (document)
            AmpJudge.Judge(document, log);
    }

    public static DocumentPlace PlaceOf(DomElement element, string path) =>
        new(path, element.SourceReference?.Position.Line ?? 0, element.SourceReference?.Position.Column ?? 0);

    private static DomDocument? Parse(string html, FindingLog log)
    {
        DomDocument? document = PageParser.Parse(html, keepPlaces: true, log.Cancellation);
        if (document is null)
            log.Add(Rules.TooLarge, DocumentPlace.Whole, "The page was given up: parsing it passes the limits of work or memory.");
        return document;
    }

    private static JsonValue? Read(DomElement script, FindingLog log)
    {
        string text = Elements.Text(script);
        if (!text.Contains("LiveBlogPosting", StringComparison.Ordinal))
            log = new FindingLog(log.Profile, log.Cancellation);
        string bare = Unwrap(text);
        DocumentPlace place = PlaceOf(script, "script");
        if (bare.Length != text.Trim().Length)
            log.Add(Rules.WrappedJson, place, "The JSON-LD is wrapped in comment marks or control characters.");
        int skipped = text.IndexOf(bare, StringComparison.Ordinal);
        return bare.Length == 0
            ? null
            : JsonTree.Read(Encoding.UTF8.GetBytes(bare), log, Math.Max(place.Line, 1) + text.AsSpan(0, Math.Max(skipped, 0)).Count('\n'));
    }

    /// <summary>The text from its first bracket to its last.</summary>
    private static string Unwrap(string text)
    {
        int start = text.AsSpan().IndexOfAny('{', '[');
        int end = text.AsSpan().LastIndexOfAny('}', ']');
        bool isCdata = start >= 0 && text.AsSpan(start).StartsWith("[CDATA[");
        if (isCdata)
        {
            start = text.AsSpan(start + 7).IndexOfAny('{', '[') is >= 0 and int at ? start + 7 + at : -1;
            end = text.LastIndexOf('}');
        }

        return start < 0 || end < start ? text.Trim() : text[start..(end + 1)];
    }
}
