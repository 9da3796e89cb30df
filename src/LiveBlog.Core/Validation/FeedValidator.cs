using LiveBlog.Core.Validation;

namespace LiveBlog.Core;

/// <summary>Validates the formats that live blogs travel in. Bad input never throws: it becomes findings.</summary>
public static class FeedValidator
{
    /// <summary>What is wrong with a document; its format is told from its content where none is named. Markdown is not
    /// validated.</summary>
    /// <param name="bytes">The document as stored or sent. Its encoding is told as its format says.</param>
    /// <param name="format">The format it should be of.</param>
    /// <param name="profile">How strictly rules weigh.</param>
    public static ValidationReport Validate(ReadOnlySpan<byte> bytes, FeedFormat? format = null,
        ValidationProfile profile = ValidationProfile.Strict)
    {
        FindingLog log = new(profile);
        return log.ToReport(Judge(bytes, format, log));
    }

    private static FeedFormat? Judge(ReadOnlySpan<byte> bytes, FeedFormat? format, FindingLog log) => format switch
    {
        FeedFormat.Atom or FeedFormat.Rss => Xml(bytes, format, log),
        FeedFormat.StoryJson or FeedFormat.JsonFeed or FeedFormat.Ninjs => JsonDocuments.Judge(bytes, format, log),
        FeedFormat.LiveBlogPosting when !FormatSniff.IsMarkup(bytes) => JsonDocuments.Judge(bytes, format, log),
        FeedFormat.LiveBlogPosting or FeedFormat.Html or FeedFormat.AmpLiveList => Page(bytes, format, log),
        FeedFormat.Markdown => throw new ArgumentException("Markdown has no rules to validate by.", nameof(format)),
        _ => Sniffed(bytes, log),
    };

    private static FeedFormat? Sniffed(ReadOnlySpan<byte> bytes, FindingLog log)
    {
        if (FormatSniff.IsJson(bytes))
            return JsonDocuments.Judge(bytes, null, log);
        if (!FormatSniff.IsMarkup(bytes))
        {
            log.Add(Rules.UnknownFormat, DocumentPlace.Whole, "The input is neither JSON nor markup.");
            return null;
        }

        return FormatSniff.IsPage(bytes) ? Page(bytes, null, log) : Xml(bytes, null, log);
    }

    private static FeedFormat? Xml(ReadOnlySpan<byte> bytes, FeedFormat? format, FindingLog log)
    {
        if (XmlDecoding.Decode(bytes, log) is not { } text)
            return format;
        FeedFormat? found = XmlFeedReader.Read(text, log);
        if (format is not null && found is not null && found != format)
            log.Add(Rules.WrongFormat, DocumentPlace.Whole, $"The document is {found}, not {format}.");
        return found ?? format;
    }

    private static FeedFormat? Page(ReadOnlySpan<byte> bytes, FeedFormat? format, FindingLog log)
    {
        if (PageJudge.Decode(bytes, log) is not { } html)
            return format;
        bool isAmp = format is FeedFormat.AmpLiveList
            || (format is null && html.Contains("<amp-live-list", StringComparison.OrdinalIgnoreCase));
        if (isAmp)
            PageJudge.LiveLists(html, log);
        else
            PageJudge.Postings(html, log);
        return format ?? (isAmp ? FeedFormat.AmpLiveList : FeedFormat.LiveBlogPosting);
    }
}
