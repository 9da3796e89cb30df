using System.Text;
using LiveBlog.Core.Documents;
using LiveBlog.Core.Validation;

namespace LiveBlog.Core;

/// <summary>Validates the formats that live blogs travel in. Bad input never throws: it becomes findings.</summary>
public static class FeedValidator
{
    // The most that any format is judged at; a stream is not read further
    private const int MaxBytes = 32 << 20;

    /// <summary>What is wrong with a document; its format is told from its content where none is named. Markdown is not
    /// validated.</summary>
    /// <param name="bytes">The document as stored or sent. Its encoding is told as its format says.</param>
    /// <param name="format">The format it should be of.</param>
    /// <param name="profile">How strictly rules weigh.</param>
    public static ValidationReport Validate(ReadOnlySpan<byte> bytes, FeedFormat? format = null,
        ValidationProfile profile = ValidationProfile.Strict) => Validate(bytes, format, new FindingLog(profile));

    private static ValidationReport Validate(ReadOnlySpan<byte> bytes, FeedFormat? format, FindingLog log) =>
        log.ToReport(Judge(bytes, null, format, log));

    /// <summary>What is wrong with a document's text. The encoding that the text declares is not looked at, for a text has none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="format">The format it should be of; told from the content where none is named.</param>
    /// <param name="profile">How strictly rules weigh.</param>
    public static ValidationReport Validate(string text, FeedFormat? format = null, ValidationProfile profile = ValidationProfile.Strict)
    {
        ArgumentNullException.ThrowIfNull(text);
        FindingLog log = new(profile);
        string bare = text.StartsWith('\uFEFF') ? text[1..] : text;
        return log.ToReport(Judge(Encoding.UTF8.GetBytes(bare), bare, format, log));
    }

    /// <summary>What is wrong with the document that a stream holds from here to its end. The stream is left open; one with more than
    /// 32 MiB is refused with a finding.</summary>
    /// <param name="stream">The document as stored or sent.</param>
    /// <param name="format">The format it should be of; told from the content where none is named.</param>
    /// <param name="profile">How strictly rules weigh.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static async Task<ValidationReport> ValidateAsync(Stream stream, FeedFormat? format = null,
        ValidationProfile profile = ValidationProfile.Strict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (await StreamBytes.ReadAsync(stream, MaxBytes, cancellationToken).ConfigureAwait(false) is { } bytes)
            return Validate(bytes.Span, format, new FindingLog(profile, cancellationToken));
        FindingLog log = new(profile);
        log.Add(Rules.TooLarge, DocumentPlace.Whole, $"The input has more than {MaxBytes} bytes.");
        return log.ToReport(format);
    }

    /// <summary>The text is null where it is to be decoded from the bytes.</summary>
    private static FeedFormat? Judge(ReadOnlySpan<byte> bytes, string? text, FeedFormat? format, FindingLog log) => format switch
    {
        FeedFormat.Atom or FeedFormat.Rss => Xml(bytes, text, format, log),
        FeedFormat.StoryJson or FeedFormat.JsonFeed or FeedFormat.Ninjs => JsonDocuments.Judge(bytes, format, log),
        FeedFormat.LiveBlogPosting when !FormatSniffer.IsMarkup(bytes) => JsonDocuments.Judge(bytes, format, log),
        FeedFormat.LiveBlogPosting or FeedFormat.Html or FeedFormat.AmpLiveList => Page(bytes, text, format, log),
        null => Sniffed(bytes, text, log),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, $"{format} has no rules to validate by."),
    };

    private static FeedFormat? Sniffed(ReadOnlySpan<byte> bytes, string? text, FindingLog log)
    {
        if (FormatSniffer.IsJson(bytes))
            return JsonDocuments.Judge(bytes, null, log);
        if (!FormatSniffer.IsMarkup(bytes))
        {
            log.Add(Rules.UnknownFormat, DocumentPlace.Whole, "The input is neither JSON nor markup.");
            return null;
        }

        return FormatSniffer.IsPage(bytes) ? Page(bytes, text, null, log) : Xml(bytes, text, null, log);
    }

    private static FeedFormat? Xml(ReadOnlySpan<byte> bytes, string? text, FeedFormat? format, FindingLog log)
    {
        if ((text is null ? XmlDecoding.Decode(bytes, log) : XmlDecoding.IsTooLarge(bytes.Length, log) ? null : text) is not { } xml)
            return format;
        FeedFormat? found = XmlFeedReader.Read(xml, log);
        if (format is not null && found is not null && found != format)
            log.Add(Rules.WrongFormat, DocumentPlace.Whole, $"The document is {found}, not {format}.");
        return found ?? format;
    }

    private static FeedFormat? Page(ReadOnlySpan<byte> bytes, string? text, FeedFormat? format, FindingLog log)
    {
        if ((text is null ? PageJudge.Decode(bytes, log) : PageJudge.IsTooLarge(bytes.Length, log) ? null : text) is not { } html)
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
