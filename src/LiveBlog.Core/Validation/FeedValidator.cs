using LiveBlog.Core.Validation;

namespace LiveBlog.Core;

/// <summary>Validates the formats that live blogs travel in. Bad input never throws: it becomes findings.</summary>
public static class FeedValidator
{
    /// <summary>What is wrong with a document; its format is told from its content where none is named.</summary>
    /// <param name="bytes">The document as stored or sent. Its encoding is told as its format says.</param>
    /// <param name="format">The format it should be of.</param>
    /// <param name="profile">How strictly rules weigh.</param>
    public static ValidationReport Validate(ReadOnlySpan<byte> bytes, FeedFormat? format = null, ValidationProfile profile = ValidationProfile.Strict)
    {
        FindingLog log = new(profile);
        string? text = XmlText.Decode(bytes, log);
        FeedFormat? found = text is null ? format : XmlFeedReader.Read(text, log);
        return log.ToReport(found ?? format);
    }
}
