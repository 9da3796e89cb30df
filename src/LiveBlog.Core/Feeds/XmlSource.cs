using LiveBlog.Core.Documents;
using System.Xml;

namespace LiveBlog.Core.Feeds;

/// <summary>Bytes as XML that can do no harm: document types are passed over unread, nothing is resolved, entities are not expanded, depth
/// and size are limited. What is not well-formed is mended in linear time; else what stands before the fault is kept.</summary>
internal static class XmlSource
{
    /// <summary>Reads a feed; the handler stands on the root element. Faults become findings of the document it gives.</summary>
    public static FeedDocument Read(
        ReadOnlySpan<byte> bytes, int maxEntries, Action<XmlReader, FeedDocument> read, CancellationToken cancellation)
    {
        List<Finding> noticed = [];
        string text = FeedDecoding.Xml(bytes, noticed);
        FeedDocument feed = Read(text, maxEntries, read, cancellation);
        feed.Findings.InsertRange(0, noticed);
        return feed;
    }

    private static FeedDocument Read(
        string text, int maxEntries, Action<XmlReader, FeedDocument> read, CancellationToken cancellation)
    {
        FeedDocument feed = new() { MaxEntries = maxEntries };
        if (TryRead(text, feed, read, cancellation) is not { } fault)
            return feed;
        string mended = XmlMending.Mend(text);
        FeedDocument second = new() { MaxEntries = maxEntries };
        XmlException? remaining = ReferenceEquals(mended, text) ? fault : TryRead(mended, second, read, cancellation);
        if (remaining is not null)
            remaining = TryRead(XmlBalance.Mend(mended), second = new FeedDocument { MaxEntries = maxEntries }, read, cancellation);
        second.Findings.Add(remaining is null
            ? FeedFindings.Mended(fault.Message, fault.LineNumber, fault.LinePosition)
            : FeedFindings.Broken(remaining.Message, remaining.LineNumber, remaining.LinePosition));
        return second;
    }

    public static XmlReader Open(string text, CancellationToken cancellation = default) =>
        XmlReader.Create(new CancellableText(text, cancellation), Settings(), XmlNames.Context());

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private static XmlException? TryRead(
        string text, FeedDocument feed, Action<XmlReader, FeedDocument> read, CancellationToken cancellation)
    {
        if (XmlTags.Overfull(text) is >= 0 and int tag)
            return new XmlException($"An element has more than {XmlTags.MaxAttributes} attributes.", null,
                text.AsSpan(0, tag).Count('\n') + 1, tag - text.AsSpan(0, tag).LastIndexOf('\n'));
        try
        {
            using XmlReader reader = Open(text, cancellation);
            if (reader.MoveToContent() == XmlNodeType.Element)
                read(reader, feed);
            while (reader.Step())
            {
                // To the end, so that faults after the last element read are seen
            }

            return null;
        }
        catch (XmlException fault)
        {
            return fault;
        }
    }
}
