using LiveBlog.Core.Documents;
using System.Xml;

namespace LiveBlog.Core.Validation;

/// <summary>Reads a feed with an XmlReader that keeps places, and judges every element against the vocabulary while it streams by. Document
/// types are skipped and entities are not expanded; open elements stand on a stack of its own, no deeper than a limit.</summary>
internal sealed class XmlFeedReader
{
    private const int MaxDepth = 256;
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly FindingLog log;
    private readonly XmlJudge judge;
    private XmlFrame? open;
    private int depth;

    private XmlFeedReader(FindingLog log)
    {
        this.log = log;
        judge = new XmlJudge(log);
    }

    /// <summary>Judges the document; gives the format its root shows.</summary>
    public static FeedFormat? Read(string text, FindingLog log)
    {
        var feed = new XmlFeedReader(log);
        Prolog.Judge(text, log);
        if (XmlTags.Overfull(text) is >= 0 and int tag)
        {
            (int line, int column) = Lines.Of(text, tag);
            log.Add(Rules.TooLarge, new DocumentPlace(null, line, column),
                $"An element has more than {XmlTags.MaxAttributes} attributes.");
            return null;
        }

        using var reader = XmlReader.Create(new CancellableText(text, log.Cancellation), Settings);
        try
        {
            feed.Read(reader);
        }
        catch (XmlException fault)
        {
            log.Add(Rules.NotWellFormed, new DocumentPlace(feed.open?.DocumentPlace.Path, fault.LineNumber, fault.LinePosition),
                fault.Message);
        }

        return feed.judge.Format;
    }

    private void Read(XmlReader reader)
    {
        while (reader.Read() && !log.IsFull)
        {
            if (reader.NodeType == XmlNodeType.Element && !Start(reader))
                return;
            if (reader.NodeType == XmlNodeType.EndElement)
                End(Here(reader));
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace)
                judge.Text(open, reader.Value, Here(reader));
        }
    }

    private bool Start(XmlReader reader)
    {
        bool isEmpty = reader.IsEmptyElement;
        if (++depth > MaxDepth)
        {
            log.Add(Rules.TooDeep, Here(reader), $"Elements are nested deeper than {MaxDepth}.");
            return false;
        }

        DocumentPlace place = Here(reader);
        (string local, string uri) = (reader.LocalName, reader.NamespaceURI);
        List<XmlAttribute> attributes = Attributes(reader);
        open = open is null ? judge.Root(local, uri, attributes, place) : judge.Child(open, local, uri, attributes, place);
        if (open is null)
            return false;
        if (isEmpty)
            End(attributes is [.., var last] && last.Line > place.Line ? place with { Line = last.Line, Column = last.Column } : place);
        return true;
    }

    private void End(DocumentPlace place)
    {
        depth--;
        if (open is null)
            return;
        judge.End(open, place with { Path = open.DocumentPlace.Path });
        open = open.Parent;
    }

    private List<XmlAttribute> Attributes(XmlReader reader)
    {
        List<XmlAttribute> attributes = [];
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == Namespaces.Xmlns)
            {
                judge.Namespace(reader.LocalName, reader.Value, Here(reader));
                continue;
            }

            string name = reader.NamespaceURI.Length == 0 ? reader.LocalName
                : $"{Namespaces.Prefix(reader.NamespaceURI) ?? $"{{{reader.NamespaceURI}}}"}:{reader.LocalName}";
            (int line, int column) = Position(reader);
            attributes.Add(new XmlAttribute(name, reader.Value, line, column));
        }

        return attributes;
    }

    private DocumentPlace Here(XmlReader reader)
    {
        (int line, int column) = Position(reader);
        return new DocumentPlace(open?.DocumentPlace.Path, line, column);
    }

    private static (int Line, int Column) Position(XmlReader reader) =>
        reader is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (0, 0);
}
